package id.jaganetral.application.retention;

import id.jaganetral.application.transaction.UnitOfWork;
import id.jaganetral.domain.retention.DestroyedFile;
import id.jaganetral.domain.retention.DestructionList;
import id.jaganetral.domain.retention.RetainedFile;
import java.time.LocalDate;
import java.util.List;

/** Shows where every file stands in its term, what is listed and what was destroyed. */
public final class ListRetention {
    private final UnitOfWork uow;
    private final Terms terms;

    public ListRetention(UnitOfWork uow, Terms terms) {
        this.uow = uow;
        this.terms = terms;
    }

    /**
     * All of it at one moment.
     *
     * @param lists the latest first
     * @param destroyed the latest first
     */
    public record Overview(List<RetainedFile> files, List<DestructionList> lists, List<DestroyedFile> destroyed) {
        public Overview {
            files = List.copyOf(files);
            lists = List.copyOf(lists);
            destroyed = List.copyOf(destroyed);
        }
    }

    public Overview overview() {
        return uow.read(tx -> {
            RetentionQueries queries = tx.queries(RetentionQueries.class);
            return new Overview(terms.of(tx), queries.lists(), queries.destroyed());
        });
    }

    public List<DestructionList> lists() {
        return uow.read(tx -> tx.queries(RetentionQueries.class).lists());
    }

    /**
     * What waits for somebody, counted.
     *
     * @param due files to be destroyed that are on no list and not held
     * @param lists lists nobody decided on
     */
    public record Waiting(long due, long lists) {}

    public Waiting waiting() {
        return uow.read(tx -> new Waiting(
                terms.due(tx),
                tx.queries(RetentionQueries.class).lists().stream()
                        .filter(list -> list.state() == DestructionList.State.WAITING)
                        .count()));
    }

    public LocalDate today() {
        return terms.today();
    }
}
