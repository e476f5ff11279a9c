package id.jaganetral.application.roster;

import java.util.List;

/**
 * What an import would do, or did (uji coba). The lists hold at most {@link #MOST} rows each, except the rejected ones,
 * which are all there.
 */
public record RosterPreview(
        RosterCounts counts,
        List<RowNote> added,
        List<RowNote> changed,
        List<RowNote> missing,
        List<RowNote> rejected,
        List<RowNote> warned) {
    /** Rows kept for showing. */
    public static final int MOST = 1_000;
}
