package id.jaganetral.domain.report;

import java.util.UUID;

/** Names one report (laporan). */
public record ReportId(UUID value) {
    public static ReportId fresh() {
        return new ReportId(UUID.randomUUID());
    }

    public static ReportId of(String text) {
        return new ReportId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
