package id.jaganetral.application.retention;

import id.jaganetral.application.evidence.EvidenceAside;
import id.jaganetral.application.evidence.EvidenceFiles;
import id.jaganetral.application.letter.LetterFiles;
import id.jaganetral.application.transaction.UnitOfWork;
import id.jaganetral.domain.evidence.Fingerprint;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Removes from the disk what belonged to destroyed files: originals, derivatives, thumbnails, letters and scans. May be done
 * again at any time; what is gone stays gone, what another report refers to stays.
 */
public final class DestroyFiles {
    private final UnitOfWork uow;
    private final EvidenceFiles evidence;
    private final EvidenceAside aside;
    private final LetterFiles letters;

    public DestroyFiles(UnitOfWork uow, EvidenceFiles evidence, EvidenceAside aside, LetterFiles letters) {
        this.uow = uow;
        this.evidence = evidence;
        this.aside = aside;
        this.letters = letters;
    }

    /** Removes whatever is still there. */
    public void sweep() {
        record ToGo(List<Fingerprint> evidence, List<String> letters) {}
        ToGo files = uow.read(tx -> new ToGo(
                tx.queries(FilesToGo.class).evidence(),
                tx.queries(FilesToGo.class).letters()));
        Set<Fingerprint> lieAside = files.evidence().isEmpty() ? Set.of() : new HashSet<>(aside.allAside());
        for (Fingerprint file : files.evidence()) {
            if (lieAside.contains(file)) {
                aside.giveBack(file);
            }
            evidence.remove(file);
        }
        files.letters().forEach(letters::discard);
    }
}
