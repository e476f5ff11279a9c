package id.jaganetral.application.evidence;

import id.jaganetral.application.transaction.UnitOfWork;
import id.jaganetral.application.work.Progress;
import id.jaganetral.domain.evidence.ArrivalWay;
import id.jaganetral.domain.evidence.FileShape;
import id.jaganetral.domain.evidence.Fingerprint;
import id.jaganetral.domain.outcome.Message;
import id.jaganetral.domain.outcome.OperationFailed;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Evidence files that belong to no report: a form was never saved, or an older database was put back beside them. They are
 * set aside (disisihkan), never deleted, because the only copy of a proof may be among them.
 */
public final class StrayEvidence {
    private static final int NAME = 12;

    private final UnitOfWork uow;
    private final EvidenceFiles files;
    private final EvidenceAside aside;

    public StrayEvidence(UnitOfWork uow, EvidenceFiles files, EvidenceAside aside) {
        this.uow = uow;
        this.files = files;
        this.aside = aside;
    }

    /**
     * Sets aside what no report names, and gives back what one names again; only right after opening, while nobody is
     * filling in a form.
     *
     * @return how many were set aside
     */
    public int setAside() {
        Set<Fingerprint> named = uow.<Set<Fingerprint>>read(
                tx -> tx.queries(EvidenceQueries.class).fingerprints());
        aside.allAside().stream()
                .filter(file -> named.contains(file) && !files.has(file))
                .forEach(aside::giveBack);
        List<Fingerprint> stray = new ArrayList<>(files.all());
        stray.removeAll(named);
        stray.forEach(aside::put);
        return stray.size();
    }

    /**
     * A file of a form that was never saved, on its way in again, from where it was set aside.
     *
     * @param fileName its name when it first came
     * @return empty when it is not there any more
     */
    public Optional<Arriving> again(Fingerprint file, String fileName, ArrivalWay way) {
        if (!files.has(file) && aside.allAside().contains(file)) {
            aside.giveBack(file);
        }
        return files.has(file)
                ? Optional.of(new Arriving(fileName, -1, way, () -> files.open(file)))
                : Optional.empty();
    }

    /** How many lie aside. */
    public int count() {
        return aside.allAside().size();
    }

    /** The folder they lie in, for showing. */
    public Path place() {
        return aside.asidePlace();
    }

    /** Puts readable copies of all of them into a folder of the officer's choice, so that somebody can look at them. */
    public int copyInto(Path folder, Progress progress) {
        List<Fingerprint> all = aside.allAside();
        for (Fingerprint file : all) {
            progress.at(all.indexOf(file), all.size());
            copy(file, folder);
        }
        return all.size();
    }

    private void copy(Fingerprint file, Path folder) {
        Path target = folder.resolve("bukti-" + file.hex().substring(0, NAME) + "." + ending(file));
        try (InputStream in = aside.openAside(file)) {
            if (Files.notExists(target)) {
                Files.copy(in, target);
            }
        } catch (IOException refused) {
            throw new OperationFailed(Message.of("evidence.copy.failed", target.toString()), refused);
        }
    }

    private String ending(Fingerprint file) {
        try (InputStream in = aside.openAside(file)) {
            byte[] head = in.readNBytes(FileShape.HEAD);
            return new FileShape(head, new byte[0], head.length).type().ending();
        } catch (IOException unreadable) {
            throw new OperationFailed(Message.of("evidence.copy.failed", file.hex()), unreadable);
        }
    }
}
