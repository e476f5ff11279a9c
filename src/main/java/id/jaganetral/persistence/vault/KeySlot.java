package id.jaganetral.persistence.vault;

import com.google.crypto.tink.subtle.AesGcmJce;
import id.jaganetral.application.access.RecoveryKey;
import id.jaganetral.application.access.RecoveryPaper;
import id.jaganetral.application.access.SharePair;
import id.jaganetral.domain.outcome.Message;
import id.jaganetral.domain.outcome.OperationFailed;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.UUID;

/**
 * One way to the data key, as it lies in the key file.
 *
 * @param kind what opens it
 * @param id the user, or a number of its own
 * @param tag finds the slot of a typed name without showing the name; empty for what stands on paper
 * @param salt of the password
 * @param hardness of the password
 * @param wrapped the data key, encrypted
 * @param person who it is, encrypted with a key derived from the data key
 * @param temporary whether the password must be changed at the next sign-in
 */
record KeySlot(
        Kind kind,
        UUID id,
        String tag,
        byte[] salt,
        KeyHardness hardness,
        byte[] wrapped,
        byte[] person,
        boolean temporary) {
    private static final int SALT_BYTES = 16;

    /** What opens a slot. */
    enum Kind {
        PASSWORD,
        RECOVERY,
        /** The sheets of two officers together. */
        SHARES
    }

    static KeySlot forPassword(UUID user, String tag, char[] password, KeyHardness hardness, DataKey key) {
        byte[] salt = new byte[SALT_BYTES];
        new SecureRandom().nextBytes(salt);
        byte[] wrapped = encrypt(hardness.key(password, salt), key.bytes(), about(Kind.PASSWORD, user));
        return new KeySlot(Kind.PASSWORD, user, tag, salt, hardness, wrapped, new byte[0], false);
    }

    static KeySlot forRecovery(RecoveryKey recovery, DataKey key) {
        return forPaper(Kind.RECOVERY, recovery.bytes(), key);
    }

    static KeySlot forShares(SharedKey shared, DataKey key) {
        return forPaper(Kind.SHARES, shared.secret(), key);
    }

    /** What stands on paper is random: no slow hash is needed. */
    private static KeySlot forPaper(Kind kind, byte[] secret, DataKey key) {
        UUID id = UUID.randomUUID();
        byte[] wrapped = encrypt(paperKey(secret), key.bytes(), about(kind, id));
        return new KeySlot(kind, id, "", new byte[0], new KeyHardness(8, 1, 1), wrapped, new byte[0], false);
    }

    KeySlot withPerson(Person who, DataKey key) {
        byte[] sealed = encrypt(key.derived("people"), who.asText().getBytes(StandardCharsets.UTF_8), personOf());
        return new KeySlot(kind, id, tag, salt, hardness, wrapped, sealed, temporary);
    }

    KeySlot asTemporary(boolean must) {
        return new KeySlot(kind, id, tag, salt, hardness, wrapped, person, must);
    }

    /** The data key, empty when the password is wrong. */
    Optional<DataKey> open(char[] password) {
        return decrypt(hardness.key(password, salt), wrapped, about(kind, id)).map(DataKey::of);
    }

    /** The data key, empty when the papers are not of this slot. */
    Optional<DataKey> open(RecoveryPaper paper) {
        Kind wanted = paper instanceof SharePair ? Kind.SHARES : Kind.RECOVERY;
        return kind == wanted
                ? decrypt(paperKey(secret(paper)), wrapped, about(kind, id)).map(DataKey::of)
                : Optional.empty();
    }

    private static byte[] secret(RecoveryPaper paper) {
        return paper instanceof SharePair halves ? SharedKey.of(halves).secret() : ((RecoveryKey) paper).bytes();
    }

    Person person(DataKey key) {
        return decrypt(key.derived("people"), person, personOf())
                .map(bytes -> Person.read(new String(bytes, StandardCharsets.UTF_8)))
                .orElseThrow(() -> new OperationFailed(Message.of("access.keys.damaged", KeyFile.NAME)));
    }

    private byte[] personOf() {
        return ("person/" + id).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] about(Kind kind, UUID id) {
        return (kind + "/" + id).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] paperKey(byte[] secret) {
        return DataKey.derived(secret, "recovery");
    }

    private static byte[] encrypt(byte[] with, byte[] content, byte[] about) {
        try {
            return new AesGcmJce(with).encrypt(content, about);
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private static Optional<byte[]> decrypt(byte[] with, byte[] sealed, byte[] about) {
        try {
            return Optional.of(new AesGcmJce(with).decrypt(sealed, about));
        } catch (GeneralSecurityException wrongKeyOrChanged) {
            return Optional.empty();
        }
    }
}
