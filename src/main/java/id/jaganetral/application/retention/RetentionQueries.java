package id.jaganetral.application.retention;

import id.jaganetral.application.access.Needs;
import id.jaganetral.application.access.Permission;
import id.jaganetral.application.transaction.Queries;
import id.jaganetral.domain.report.ReportId;
import id.jaganetral.domain.retention.DestroyedFile;
import id.jaganetral.domain.retention.DestructionList;
import id.jaganetral.domain.retention.Hold;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Asks what is kept, held, listed and destroyed, as far as whoever works may see it. */
@Needs(Permission.SEE_CASES)
public interface RetentionQueries extends Queries {
    /** All reports, by number. */
    List<FileCover> covers();

    /** One of them; empty when it may not be seen. */
    Optional<FileCover> cover(ReportId report);

    /** The first day of an act reported; no file was closed before it. Empty without reports. */
    Optional<LocalDate> firstAct();

    /** Code of the class an officer chose last, by the id of the report or the case file. */
    Map<UUID, String> assigned();

    /** Holds that stand, the first first. */
    List<Hold> holds();

    /** All lists, the latest first; none that names a report that may not be seen. */
    List<DestructionList> lists();

    /** One of them; empty when it may not be seen. */
    Optional<DestructionList> list(UUID id);

    /** What was destroyed, the latest first. */
    List<DestroyedFile> destroyed();

    /** Of it what a list destroyed. */
    List<DestroyedFile> destroyedBy(UUID list);

    /** Whether the account may still sign in. */
    boolean active(UUID account);

    /** Whether two accounts belong to one person of the roster. */
    boolean samePerson(UUID account, UUID other);
}
