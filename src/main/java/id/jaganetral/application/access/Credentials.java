package id.jaganetral.application.access;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;

/**
 * A name and a password as typed. The password is wiped by whoever asked for it, once it is not needed any more.
 *
 * @param name sign-in name as typed
 * @param password never logged, never kept
 */
public record Credentials(String name, char[] password) implements WayIn {

    /** The name as it is compared: case and outer blanks do not matter. */
    public static String comparable(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    @Override
    public <T> T fold(Function<Credentials, T> asPassword, Function<RecoveryPaper, T> asPaper) {
        return asPassword.apply(this);
    }

    @Override
    public void forget() {
        Arrays.fill(password, '\0');
    }

    /** Without the password. */
    @Override
    public String toString() {
        return "Credentials";
    }
}
