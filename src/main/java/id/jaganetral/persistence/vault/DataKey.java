package id.jaganetral.persistence.vault;

import com.google.crypto.tink.subtle.Hkdf;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;

/**
 * The one random key of a workspace. It encrypts nothing itself: for each purpose a key of its own is derived from it
 * (HKDF with SHA-256), so that no key is used in two ways.
 */
public final class DataKey {
    static final int BYTES = 32;

    private final byte[] bytes;

    private DataKey(byte[] bytes) {
        if (bytes.length != BYTES) {
            throw new IllegalArgumentException("a data key has " + BYTES + " bytes");
        }
        this.bytes = bytes;
    }

    public static DataKey random() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return new DataKey(bytes);
    }

    static DataKey of(byte[] bytes) {
        return new DataKey(bytes.clone());
    }

    byte[] bytes() {
        return bytes.clone();
    }

    /**
     * A key for one purpose.
     *
     * @param purpose never reused for something else, never changed once released
     * @return 32 bytes
     */
    public byte[] derived(String purpose) {
        return derived(bytes, purpose);
    }

    static byte[] derived(byte[] secret, String purpose) {
        try {
            byte[] about = ("jaganetral/" + purpose).getBytes(java.nio.charset.StandardCharsets.UTF_8);
            return Hkdf.computeHkdf("HMACSHA256", secret, new byte[0], about, BYTES);
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** Never the key. */
    @Override
    public String toString() {
        return "DataKey";
    }
}
