package id.jaganetral.domain.retention;

import id.jaganetral.domain.rule.Confidence;
import id.jaganetral.domain.rule.Track;
import java.util.Set;

/**
 * A class of the schedule (klasifikasi arsip) with its terms.
 *
 * @param code archive code, for example that of staff discipline
 * @param tracks the tracks whose cases begin with this class
 * @param reports whether reports without a case file begin with it
 * @param active calendar years after the file was closed in which it is in use
 * @param inactive calendar years it is kept after those
 * @param source where the values were read, or the document of the office that lays them down
 * @param note remark for the officer, empty when there is none
 * @param local whether the office laid the values down, as against what was shipped
 */
public record RetentionClass(
        String code,
        String title,
        Set<Track> tracks,
        boolean reports,
        int active,
        int inactive,
        Fate fate,
        Confidence confidence,
        String source,
        String note,
        boolean local) {
    public RetentionClass {
        tracks = Set.copyOf(tracks);
        if (active < 0 || inactive < 0) {
            throw new IllegalArgumentException("years below none");
        }
    }

    /** As the office laid it down. */
    public RetentionClass changed(ScheduleChange change) {
        return new RetentionClass(
                code,
                title,
                tracks,
                reports,
                change.active(),
                change.inactive(),
                change.fate(),
                Confidence.CONFIRMED,
                change.document(),
                change.reason(),
                true);
    }
}
