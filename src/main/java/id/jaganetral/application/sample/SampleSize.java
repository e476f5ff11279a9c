package id.jaganetral.application.sample;

/**
 * How large an invented government is.
 *
 * @param people all staff
 * @param schools units under the education office
 * @param clinics units under the health office
 */
public record SampleSize(int people, int schools, int clinics) {
    /** Enough to look at: about 40 OPDs and 250 units. */
    public static SampleSize workspace() {
        return new SampleSize(960, 60, 22);
    }

    /** The design ceiling of the reference (sizing.md, section 1). */
    public static SampleSize ceiling() {
        return new SampleSize(100_000, 5_000, 1_500);
    }
}
