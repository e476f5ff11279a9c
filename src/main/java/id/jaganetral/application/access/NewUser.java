package id.jaganetral.application.access;

/**
 * A person who is about to get a way in.
 *
 * @param fullName name written into facts and registers
 * @param credentials what is typed to sign in
 */
public record NewUser(String fullName, Credentials credentials) {

    /** Without the password and the name. */
    @Override
    public String toString() {
        return "NewUser";
    }
}
