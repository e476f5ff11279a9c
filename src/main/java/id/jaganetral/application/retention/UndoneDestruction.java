package id.jaganetral.application.retention;

import id.jaganetral.domain.retention.RetainedFile;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Finds files that were destroyed and are there again, because an older backup was restored. */
public final class UndoneDestruction {
    private final DestroyedElsewhere elsewhere;

    public UndoneDestruction(DestroyedElsewhere elsewhere) {
        this.elsewhere = elsewhere;
    }

    /** Of these files those that are there again and on no list, in the same order. */
    public List<RetainedFile> among(List<RetainedFile> files) {
        Set<UUID> destroyed =
                elsewhere.kept().stream().map(DestroyedElsewhere.Entry::report).collect(Collectors.toSet());
        return files.stream()
                .filter(file -> destroyed.contains(file.report()))
                .filter(file -> file.proposal().isEmpty())
                .toList();
    }
}
