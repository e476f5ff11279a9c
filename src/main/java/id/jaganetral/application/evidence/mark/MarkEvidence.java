package id.jaganetral.application.evidence.mark;

import id.jaganetral.application.evidence.EvidenceFiles;
import id.jaganetral.application.evidence.custody.KeepCustody;
import id.jaganetral.application.session.Officer;
import id.jaganetral.application.transaction.UnitOfWork;
import id.jaganetral.application.transaction.Writing;
import id.jaganetral.application.work.Progress;
import id.jaganetral.domain.evidence.EvidenceItem;
import id.jaganetral.domain.evidence.Fingerprint;
import id.jaganetral.domain.evidence.KeptFile;
import id.jaganetral.domain.evidence.custody.CustodyAct;
import id.jaganetral.domain.evidence.mark.Derivative;
import id.jaganetral.domain.evidence.mark.Mark;
import id.jaganetral.domain.outcome.Message;
import id.jaganetral.domain.outcome.OperationFailed;
import id.jaganetral.domain.outcome.Outcome;
import id.jaganetral.domain.outcome.Reason;
import id.jaganetral.domain.report.ReportId;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Makes a derivative of a sealed original: marks drawn, redactions burned into the pixels, nothing else taken along. */
public final class MarkEvidence {
    private final UnitOfWork uow;
    private final EvidenceFiles files;
    private final MarkRenderer renderer;
    private final KeepCustody custody;
    private final Officer officer;
    private final Clock clock;

    public MarkEvidence(
            UnitOfWork uow,
            EvidenceFiles files,
            MarkRenderer renderer,
            KeepCustody custody,
            Officer officer,
            Clock clock) {
        this.uow = uow;
        this.files = files;
        this.renderer = renderer;
        this.custody = custody;
        this.officer = officer;
        this.clock = clock;
    }

    public List<Derivative> ofReport(ReportId report) {
        return uow.<List<Derivative>>read(
                tx -> tx.queries(DerivativeQueries.class).ofReport(report));
    }

    public Outcome<Derivative> save(EvidenceItem original, List<Mark> marks, Progress progress) {
        if (marks.isEmpty()) {
            return refused("evidence.mark.nothing");
        }
        if (original.file()
                .pixels()
                .filter(size -> size.count() > MarkRenderer.MOST_PIXELS)
                .isPresent()) {
            return refused("evidence.mark.tooLarge");
        }
        progress.at(0, 2);
        Optional<byte[]> picture = renderer.render(original.file(), marks);
        if (picture.isEmpty()) {
            return refused("evidence.mark.unseen");
        }
        progress.at(1, 2);
        return uow.write(tx -> KeepCustody.whileSeen(tx, original, () -> {
            // asked for before a file is kept, which nothing would refer to
            DerivativeStore store = tx.store(DerivativeStore.class);
            return kept(picture.get()).fold(file -> added(store, original, marks, file, tx), Outcome::refused);
        }));
    }

    /** Puts a copy of a derivative where the officer wants it. */
    public Path copy(EvidenceItem original, Derivative derivative, Path target) {
        Fingerprint file = derivative.file().fingerprint();
        custody.note(original, CustodyAct.EXPORTED, file.hex());
        try (InputStream in = files.open(file)) {
            Files.copy(in, target, StandardCopyOption.REPLACE_EXISTING);
            return target;
        } catch (IOException refused) {
            throw new OperationFailed(Message.of("evidence.copy.failed", target.toString()), refused);
        }
    }

    private Outcome<KeptFile> kept(byte[] png) {
        try {
            return files.keep(new ByteArrayInputStream(png), "", png.length, Progress.unwatched());
        } catch (IOException impossibleInMemory) {
            throw new IllegalStateException(impossibleInMemory);
        }
    }

    private Outcome<Derivative> added(
            DerivativeStore store, EvidenceItem original, List<Mark> marks, KeptFile file, Writing tx) {
        List<Derivative> there = tx.queries(DerivativeQueries.class).ofEvidence(original.id());
        if (there.stream().anyMatch(one -> one.file().fingerprint().equals(file.fingerprint()))) {
            return refused("evidence.mark.same");
        }
        Derivative derivative = new Derivative(
                UUID.randomUUID(),
                original.id(),
                original.report(),
                original.order(),
                there.size() + 1,
                file,
                marks,
                clock.instant(),
                officer.name());
        store.add(derivative);
        custody.enter(tx, original, CustodyAct.DERIVED, file.fingerprint().hex());
        return Outcome.done(derivative);
    }

    private static <T> Outcome<T> refused(String key) {
        return Outcome.refused(Reason.of(Message.of(key)));
    }
}
