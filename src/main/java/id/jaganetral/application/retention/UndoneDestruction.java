package id.jaganetral.application.retention;

import id.jaganetral.application.transaction.UnitOfWork;
import id.jaganetral.domain.retention.RetainedFile;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Finds files that were destroyed and are there again, because an older backup was restored. */
public final class UndoneDestruction {
    private final UnitOfWork uow;
    private final Terms terms;
    private final DestroyedElsewhere elsewhere;

    public UndoneDestruction(UnitOfWork uow, Terms terms, DestroyedElsewhere elsewhere) {
        this.uow = uow;
        this.terms = terms;
        this.elsewhere = elsewhere;
    }

    /** Those that are there again and on no list, by number. */
    public List<RetainedFile> undone() {
        Set<UUID> destroyed =
                elsewhere.kept().stream().map(DestroyedElsewhere.Entry::report).collect(Collectors.toSet());
        return destroyed.isEmpty()
                ? List.of()
                : uow.<List<RetainedFile>>read(tx -> terms.of(tx).stream()
                        .filter(file -> destroyed.contains(file.report()))
                        .filter(file -> file.proposal().isEmpty())
                        .toList());
    }
}
