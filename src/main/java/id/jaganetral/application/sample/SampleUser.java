package id.jaganetral.application.sample;

import id.jaganetral.application.access.Credentials;
import id.jaganetral.application.access.NewUser;

/** Who signs in to a sample workspace. No secret: everything inside is invented, and the screen says so. */
public final class SampleUser {
    public static final String NAME = "petugas";
    public static final String PASSWORD = "contoh-jaganetral";
    private static final String FULL_NAME = "Petugas Contoh";

    private SampleUser() {}

    public static Credentials credentials() {
        return new Credentials(NAME, PASSWORD.toCharArray());
    }

    public static NewUser user() {
        return new NewUser(FULL_NAME, credentials());
    }
}
