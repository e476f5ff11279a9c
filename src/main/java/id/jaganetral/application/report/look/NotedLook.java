package id.jaganetral.application.report.look;

import id.jaganetral.application.transaction.Reading;
import id.jaganetral.application.transaction.UnitOfWork;
import id.jaganetral.domain.audit.Act;
import id.jaganetral.domain.report.ReportId;
import java.util.Optional;
import java.util.function.Function;

/**
 * Shows what hangs on a restricted report together with an entry of the log that says so, in one transaction. What hangs on
 * others is shown without.
 *
 * @param <T> what is looked at
 * @param report on which it hangs
 * @param act what the log says of the look
 */
public record NotedLook<T>(Function<T, ReportId> report, Function<T, Act> act) {

    /** What is wanted; empty when there is none for whoever asks, which is no look. */
    public Optional<T> at(UnitOfWork uow, Function<Reading, Optional<T>> find) {
        Optional<Found<T>> found = uow.<Optional<Found<T>>>read(
                tx -> find.apply(tx).map(thing -> new Found<>(thing, isRestricted(tx, thing))));
        if (found.filter(Found::restricted).isEmpty()) {
            return found.map(Found::thing);
        }
        return uow.<Optional<T>>write(tx -> {
            Optional<T> shown = find.apply(tx);
            shown.map(act).ifPresent(tx::note);
            return shown;
        });
    }

    private boolean isRestricted(Reading tx, T thing) {
        return tx.queries(RestrictionQueries.class).isRestricted(report.apply(thing));
    }

    private record Found<T>(T thing, boolean restricted) {}
}
