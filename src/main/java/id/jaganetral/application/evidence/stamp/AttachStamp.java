package id.jaganetral.application.evidence.stamp;

import id.jaganetral.application.evidence.custody.KeepCustody;
import id.jaganetral.application.session.Officer;
import id.jaganetral.application.transaction.UnitOfWork;
import id.jaganetral.domain.evidence.EvidenceItem;
import id.jaganetral.domain.evidence.custody.CustodyAct;
import id.jaganetral.domain.evidence.stamp.Stamp;
import id.jaganetral.domain.outcome.Message;
import id.jaganetral.domain.outcome.OperationFailed;
import id.jaganetral.domain.outcome.Outcome;
import id.jaganetral.domain.outcome.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Attaches a time-stamp token (RFC 3161) an office obtained for a piece of evidence, and checks it anew each time it is shown.
 * A token for another file, or one whose signature does not hold, is refused: it would prove nothing.
 */
public final class AttachStamp {
    private static final int MOST_BYTES = 24 * 1024;

    private final UnitOfWork uow;
    private final StampReader reader;
    private final KeepCustody custody;
    private final Officer officer;
    private final Clock clock;

    public AttachStamp(UnitOfWork uow, StampReader reader, KeepCustody custody, Officer officer, Clock clock) {
        this.uow = uow;
        this.reader = reader;
        this.custody = custody;
        this.officer = officer;
        this.clock = clock;
    }

    /** The tokens of a piece as they are found to be now. */
    public List<Stamp> stamps(EvidenceItem item) {
        return uow.<List<byte[]>>read(tx -> tx.queries(StampQueries.class).tokens(item.id())).stream()
                .map(token -> reader.read(token, item.file().fingerprint()))
                .flatMap(Optional::stream)
                .toList();
    }

    public Outcome<Stamp> attach(EvidenceItem item, Path file) {
        byte[] token = bytes(file);
        Optional<Stamp> read = token.length > MOST_BYTES
                ? Optional.empty()
                : reader.read(token, item.file().fingerprint());
        if (read.isEmpty()) {
            return Outcome.refused(Reason.of(Message.of("evidence.stamp.none")));
        }
        Stamp stamp = read.get();
        if (stamp.state() != Stamp.State.FITS) {
            return Outcome.refused(Reason.of(Message.of("evidence.stamp.refused." + stamp.state())));
        }
        return uow.write(tx -> KeepCustody.whileSeen(tx, item, () -> {
            boolean already = tx.queries(StampQueries.class).tokens(item.id()).stream()
                    .anyMatch(known -> Arrays.equals(known, token));
            if (already) {
                return Outcome.refused(Reason.of(Message.of("evidence.stamp.twice")));
            }
            tx.store(StampStore.class).attach(item, token, clock.instant(), officer.name());
            custody.enter(tx, item, CustodyAct.TIMESTAMPED, stamp.time() + " " + stamp.authority());
            return Outcome.done(stamp);
        }));
    }

    private static byte[] bytes(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(MOST_BYTES + 1);
        } catch (IOException unreadable) {
            throw new OperationFailed(
                    Message.of("evidence.receive.unreadable", String.valueOf(file.getFileName())), unreadable);
        }
    }
}
