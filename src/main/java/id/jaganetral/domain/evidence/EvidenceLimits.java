package id.jaganetral.domain.evidence;

/**
 * What is taken in and what is decoded.
 *
 * @param mostBytes largest file accepted
 * @param mostPixels largest picture decoded for a preview; larger ones are kept without
 */
public record EvidenceLimits(long mostBytes, long mostPixels) {
    private static final long MEGABYTE = 1024L * 1024;

    /** 500 MB covers a phone video; 80 million pixels take 320 MB to decode in full, an eighth of that subsampled. */
    public static EvidenceLimits usual() {
        return new EvidenceLimits(500 * MEGABYTE, 80_000_000);
    }

    public EvidenceLimits withMegabytes(long megabytes) {
        return new EvidenceLimits(megabytes * MEGABYTE, mostPixels);
    }
}
