package id.jaganetral.application.retention;

import id.jaganetral.application.evidence.EvidenceAside;
import id.jaganetral.application.evidence.EvidenceFiles;
import id.jaganetral.application.letter.LetterFiles;
import id.jaganetral.application.transaction.Reading;
import id.jaganetral.application.transaction.UnitOfWork;
import id.jaganetral.domain.audit.Act;
import id.jaganetral.domain.audit.ActKind;
import id.jaganetral.domain.evidence.Fingerprint;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Does outside the database what follows from destroyed files: keeps in mind beside the backups that they were, and removes
 * from the disk what belonged to them, originals, derivatives, thumbnails, letters and scans. What another report refers to
 * stays.
 */
public final class DestroyFiles {
    private final UnitOfWork uow;
    private final EvidenceFiles evidence;
    private final EvidenceAside aside;
    private final LetterFiles letters;
    private final DestroyedElsewhere elsewhere;
    private final Clock clock;

    public DestroyFiles(
            UnitOfWork uow,
            EvidenceFiles evidence,
            EvidenceAside aside,
            LetterFiles letters,
            DestroyedElsewhere elsewhere,
            Clock clock) {
        this.uow = uow;
        this.evidence = evidence;
        this.aside = aside;
        this.letters = letters;
        this.elsewhere = elsewhere;
        this.clock = clock;
    }

    private record ToGo(List<UUID> reports, List<Fingerprint> evidence, List<String> letters) {}

    /** Removes whatever may still be there; interrupted, it is begun again by the next call. */
    public void sweep() {
        ToGo files = uow.read(DestroyFiles::toGo);
        if (files.reports().isEmpty()) {
            return;
        }
        remember();
        remove(files);
        uow.write(tx -> {
            tx.store(DestructionStore.class).swept(files.reports(), clock.instant());
            tx.note(Act.of(ActKind.DESTROYED_SWEPT, files.reports().size()));
            return files;
        });
    }

    private static ToGo toGo(Reading tx) {
        FilesToGo queries = tx.queries(FilesToGo.class);
        List<UUID> reports = queries.reports();
        return reports.isEmpty()
                ? new ToGo(List.of(), List.of(), List.of())
                : new ToGo(reports, queries.evidence(), queries.letters());
    }

    private void remove(ToGo files) {
        Set<Fingerprint> lieAside = files.evidence().isEmpty() ? Set.of() : new HashSet<>(aside.allAside());
        for (Fingerprint file : files.evidence()) {
            if (lieAside.contains(file)) {
                aside.giveBack(file);
            }
            evidence.remove(file);
        }
        files.letters().forEach(letters::discard);
    }

    /** Keeps in mind what was destroyed, also in places of backups that were away at the time. */
    public void remember() {
        elsewhere.remember(uow.read(tx -> tx.queries(RetentionQueries.class).destroyed().stream()
                .map(one -> new DestroyedElsewhere.Entry(
                        one.file().report(), one.file().number()))
                .toList()));
    }
}
