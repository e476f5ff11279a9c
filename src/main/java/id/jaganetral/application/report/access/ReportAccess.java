package id.jaganetral.application.report.access;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Who may see a report.
 *
 * @param restriction empty while everybody whose role and unit permit it may
 * @param readers those named, by name
 * @param reporterKnown whether somebody is sealed
 */
public record ReportAccess(Optional<Restriction> restriction, List<Reader> readers, boolean reporterKnown) {
    public ReportAccess {
        readers = List.copyOf(readers);
    }

    /** Why, and by whom it was restricted. */
    public record Restriction(String reason, String by) {}

    /**
     * Somebody named.
     *
     * @param seesReporter whether the seal on who reported may be opened
     * @param active whether the account is open
     */
    public record Reader(UUID account, String name, boolean seesReporter, boolean active) {}

    /** Somebody who may be named. */
    public record Colleague(UUID account, String name) {}

    public boolean seesReporter(UUID account) {
        return readers.stream().anyMatch(reader -> reader.account().equals(account) && reader.seesReporter());
    }
}
