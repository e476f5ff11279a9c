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

    public LocalDate today() {
        return terms.today();
    }
}
