package id.jaganetral.application.letter.use;

import id.jaganetral.application.letter.IssueLetter;
import id.jaganetral.application.letter.LetterFiles;
import id.jaganetral.application.letter.LetterQueries;
import id.jaganetral.application.session.Officer;
import id.jaganetral.application.transaction.UnitOfWork;
import id.jaganetral.domain.audit.Act;
import id.jaganetral.domain.audit.ActKind;
import id.jaganetral.domain.letter.IssuedLetter;
import id.jaganetral.domain.letter.LetterId;
import id.jaganetral.domain.outcome.Message;
import id.jaganetral.domain.outcome.OperationFailed;
import id.jaganetral.domain.outcome.Outcome;
import id.jaganetral.domain.outcome.Reason;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

/** Attaches the scan of the signed letter: a PDF, PNG or JPEG, kept as it is with its hash. */
public final class AttachScan {
    /** A scan of a few pages, not a film. */
    private static final long MOST_BYTES = 40L << 20;

    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G'};
    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};

    private final UnitOfWork uow;
    private final LetterFiles files;
    private final Officer officer;
    private final Clock clock;

    public AttachScan(UnitOfWork uow, LetterFiles files, Officer officer, Clock clock) {
        this.uow = uow;
        this.files = files;
        this.officer = officer;
        this.clock = clock;
    }

    public Outcome<SignedScan> attach(LetterId id, Path from) {
        IssuedLetter letter = uow.read(tx -> tx.queries(LetterQueries.class).letter(id))
                .orElseThrow(() -> new OperationFailed(Message.of("letter.gone")));
        String name = from.getFileName().toString();
        try {
            if (Files.size(from) > MOST_BYTES) {
                return Outcome.refused(Reason.of(Message.of("letter.scan.large", name, MOST_BYTES >> 20)));
            }
            byte[] bytes = Files.readAllBytes(from);
            return ending(bytes)
                    .map(ending -> keep(letter, name, bytes, ending))
                    .orElseGet(() -> Outcome.refused(Reason.of(Message.of("letter.scan.kind", name))));
        } catch (IOException unreadable) {
            throw new OperationFailed(Message.of("letter.scan.unreadable", name), unreadable);
        }
    }

    /** By what the file holds; names may lie. */
    private static Optional<String> ending(byte[] bytes) {
        if (begins(bytes, PDF)) {
            return Optional.of("pdf");
        }
        if (begins(bytes, PNG)) {
            return Optional.of("png");
        }
        return begins(bytes, JPEG) ? Optional.of("jpg") : Optional.empty();
    }

    private static boolean begins(byte[] bytes, byte[] start) {
        return bytes.length > start.length && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
    }

    private Outcome<SignedScan> keep(IssuedLetter letter, String name, byte[] bytes, String ending) {
        UUID id = UUID.randomUUID();
        String file = letter.date().getYear() + "/pindaian/" + id + "." + ending;
        Instant now = clock.instant();
        SignedScan scan = new SignedScan(
                id, letter.id(), file, name, bytes.length, IssueLetter.sha256(bytes), now, officer.name());
        files.keep(file, bytes);
        boolean kept = false;
        try {
            uow.write(tx -> {
                tx.store(ScanStore.class).add(scan);
                tx.store(LetterUseStore.class)
                        .add(new LetterUse(letter.id(), LetterUse.Way.SCAN_ATTACHED, now, officer.name()));
                tx.note(Act.about(ActKind.SCAN_ATTACHED, letter.id().value(), scan.sha256()));
                return scan;
            });
            kept = true;
            return Outcome.done(scan);
        } finally {
            if (!kept) {
                files.discard(file);
            }
        }
    }
}
