package id.jaganetral.ui.calendar;

import id.jaganetral.domain.casefile.CaseFileId;
import java.util.Optional;

/** Brings running deadlines into another calendar. */
@FunctionalInterface
public interface AgendaExport {
    /**
     * Asks the officer and writes.
     *
     * @param only the case, empty for all
     * @param name proposed name of the file, without its ending
     */
    void ask(Optional<CaseFileId> only, String name);
}
