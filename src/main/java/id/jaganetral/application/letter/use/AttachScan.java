package id.jaganetral.application.letter.use;

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
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** Attaches the scan of the signed letter: a PDF, PNG or JPEG, kept as it is with its hash. */
public final class AttachScan {
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
        return ScanFile.read(from).fold(scan -> keep(letter, scan), Outcome::refused);
    }

    private Outcome<SignedScan> keep(IssuedLetter letter, ScanFile from) {
        UUID id = UUID.randomUUID();
        String file = letter.date().getYear() + "/pindaian/" + id + "." + from.ending();
        Instant now = clock.instant();
        SignedScan scan = new SignedScan(
                id, letter.id(), file, from.name(), from.bytes().length, from.sha256(), now, officer.name());
        files.keep(file, from.bytes());
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
