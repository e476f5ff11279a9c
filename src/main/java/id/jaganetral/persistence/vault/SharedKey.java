package id.jaganetral.persistence.vault;

import id.jaganetral.application.access.RecoveryKey;
import id.jaganetral.application.access.RecoveryShare;
import id.jaganetral.application.access.SharePair;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import org.bouncycastle.crypto.threshold.ShamirSecretSplitter;
import org.bouncycastle.crypto.threshold.ShamirSplitSecret;
import org.bouncycastle.crypto.threshold.ShamirSplitSecretShare;

/**
 * A random key nobody holds alone: two halves after Shamir, and what they give together.
 *
 * @param halves one for each officer
 * @param secret the key, as long as {@link RecoveryKey#BYTES}
 */
record SharedKey(SharePair halves, byte[] secret) {
    private static final int BOTH = 2;
    private static final ShamirSecretSplitter.Algorithm FIELD = ShamirSecretSplitter.Algorithm.AES;

    static SharedKey random() {
        try {
            ShamirSplitSecret split = ShamirSecretSplitter.getInstance(FIELD, RecoveryKey.BYTES, new SecureRandom())
                    .split(BOTH, BOTH);
            ShamirSplitSecretShare[] shares = split.getSecretShares();
            SharePair halves = new SharePair(
                    new RecoveryShare(1, shares[0].getEncoded()), new RecoveryShare(2, shares[1].getEncoded()));
            return of(halves);
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    /** What two halves give; halves of different keys give a third one, which opens nothing. */
    static SharedKey of(SharePair halves) {
        ShamirSplitSecretShare[] shares = {share(halves.first()), share(halves.second())};
        try {
            return new SharedKey(
                    halves, ShamirSplitSecret.getInstance(FIELD, shares).getSecret());
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    private static ShamirSplitSecretShare share(RecoveryShare half) {
        return new ShamirSplitSecretShare(half.bytes(), half.number());
    }
}
