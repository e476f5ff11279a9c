package id.jaganetral.application.home;

/**
 * How many there are. People reported reconcile: {@code subjects = unclassified + openCases + closedCases}.
 *
 * @param subjects people reported, over all reports
 * @param unclassified of them without a case file yet
 */
public record OfficeCounts(
        long employees, long reports, long subjects, long unclassified, long openCases, long closedCases) {
    public static final OfficeCounts NONE = new OfficeCounts(0, 0, 0, 0, 0, 0);
}
