package id.jaganetral.cli;

/** Sizes as they are told. */
final class Sizes {
    private static final double MEGABYTE = 1024.0 * 1024;

    private Sizes() {}

    /** With one decimal. */
    static double megabytes(long bytes) {
        return Math.round(bytes / MEGABYTE * 10) / 10.0;
    }
}
