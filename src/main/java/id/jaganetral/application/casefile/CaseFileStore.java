package id.jaganetral.application.casefile;

import id.jaganetral.application.access.Needs;
import id.jaganetral.application.access.Permission;
import id.jaganetral.application.transaction.Store;
import id.jaganetral.domain.casefile.CaseFile;
import id.jaganetral.domain.casefile.standing.CaseStage;
import java.util.Optional;

/** Keeps case files (port). */
@Needs(Permission.KEEP_CASES)
public interface CaseFileStore extends Store {
    /** The next register number of that year, from 1 and without gaps. */
    int nextNumber(int year);

    /** Adds a new file with its first facts. */
    void add(CaseFile file);

    /**
     * Adds the last fact of the file, if nobody has changed the file since it was read.
     *
     * @param file the file as read, with one more fact
     * @param settled the stage, once no passing of days can change it
     */
    void append(CaseFile file, Optional<CaseStage> settled);
}
