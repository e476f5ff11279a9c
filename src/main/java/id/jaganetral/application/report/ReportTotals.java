package id.jaganetral.application.report;

/**
 * How many there are in the whole register.
 *
 * @param subjects people reported, over all reports
 * @param withCase how many of them have a case file
 */
public record ReportTotals(long reports, long subjects, long withCase) {}
