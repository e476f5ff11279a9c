package id.jaganetral.application.audit;

import id.jaganetral.application.access.Needs;
import id.jaganetral.application.access.Permission;
import id.jaganetral.application.transaction.Queries;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/** Asks the log (port). */
@Needs(Permission.READ_LOG)
public interface AuditQueries extends Queries {
    /** The end of the log; empty while there is no entry. */
    Optional<ChainHead> head();

    /** The hash stored with an entry; empty when there is no such entry. */
    Optional<String> hash(long number);

    /** Hands on every entry in its order, as long as the answer is yes. */
    void walk(Predicate<LinkedEntry> step);

    /** Heads in the register rows of issued letters, each with the number of its letter. */
    List<Anchor> letters();

    /** Numbers of the entries that pass a filter, the newest first. */
    long[] numbers(LogFilter filter);

    /** These entries, the newest first. */
    List<LinkedEntry> entries(long... numbers);

    /** Full names by account. */
    Map<UUID, String> names();
}
