package id.jaganetral.application.evidence.reading;

import id.jaganetral.application.evidence.EvidenceQueries;
import id.jaganetral.application.evidence.Previews;
import id.jaganetral.application.evidence.custody.KeepCustody;
import id.jaganetral.application.session.Officer;
import id.jaganetral.application.transaction.UnitOfWork;
import id.jaganetral.application.transaction.Writing;
import id.jaganetral.application.work.Progress;
import id.jaganetral.domain.audit.Act;
import id.jaganetral.domain.audit.ActKind;
import id.jaganetral.domain.evidence.EvidenceId;
import id.jaganetral.domain.evidence.EvidenceItem;
import id.jaganetral.domain.evidence.KeptFile;
import id.jaganetral.domain.evidence.MediaType;
import id.jaganetral.domain.evidence.mark.Mark;
import id.jaganetral.domain.evidence.mark.MarkKind;
import id.jaganetral.domain.evidence.reading.ReadText;
import id.jaganetral.domain.evidence.reading.WordBox;
import id.jaganetral.domain.outcome.Message;
import id.jaganetral.domain.outcome.Outcome;
import id.jaganetral.domain.outcome.Reason;
import id.jaganetral.domain.report.ReportId;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the text in pictures where the machine can (baca teks bukti), keeps what was typed, and proposes what to cover. */
public final class ReadEvidence {
    private static final int LONGEST = 50_000;
    /** Around a word, in shares of its height. */
    private static final double ROOM = 0.15;

    private final UnitOfWork uow;
    private final Previews previews;
    private final TextEngine engine;
    private final AutomaticReading automatic;
    private final Officer officer;
    private final Clock clock;

    public ReadEvidence(
            UnitOfWork uow,
            Previews previews,
            TextEngine engine,
            AutomaticReading automatic,
            Officer officer,
            Clock clock) {
        this.automatic = automatic;
        this.uow = uow;
        this.previews = previews;
        this.engine = engine;
        this.officer = officer;
        this.clock = clock;
    }

    /** The language of the program that reads; empty when there is none. */
    public Optional<String> language() {
        return engine.language();
    }

    /** Whether a report has pictures that were not read, and they are to be read without being asked for. */
    public boolean readsByItself(ReportId report) {
        if (!automatic.wanted() || language().isEmpty()) {
            return false;
        }
        return !unread(Optional.of(report)).isEmpty();
    }

    /** How many pieces of all reports that may be seen have a picture nobody has read. */
    public int waiting() {
        return unread(Optional.empty()).size();
    }

    private List<EvidenceItem> unread(Optional<ReportId> only) {
        return uow.<List<EvidenceItem>>read(tx -> {
            EvidenceQueries evidence = tx.queries(EvidenceQueries.class);
            Set<EvidenceId> read = tx.queries(TextQueries.class).read(only);
            return only.map(evidence::ofReport).orElseGet(evidence::everything).stream()
                    .filter(item -> hasWords(item.file().type()) && !read.contains(item.id()))
                    .toList();
        });
    }

    public Optional<EvidenceItem> item(EvidenceId evidence) {
        return uow.<Optional<EvidenceItem>>read(
                tx -> tx.queries(EvidenceQueries.class).item(evidence));
    }

    public EvidenceText text(EvidenceId evidence) {
        return uow.<EvidenceText>read(tx -> tx.queries(TextQueries.class).text(evidence));
    }

    /** Reads what was not read yet; what was kept stays when it is cancelled. Gives how many were read. */
    public int readReport(ReportId report, Progress progress) {
        return read(unread(Optional.of(report)), progress);
    }

    /** The same for all reports that may be seen. */
    public int readAll(Progress progress) {
        return read(unread(Optional.empty()), progress);
    }

    private static boolean hasWords(MediaType type) {
        return type.hasPreview() || type.presentation() == MediaType.Presentation.PAGES;
    }

    private int read(List<EvidenceItem> items, Progress progress) {
        int read = 0;
        for (int i = 0; i < items.size(); i++) {
            progress.at(i, items.size());
            if (read(items.get(i), progress)) {
                read++;
            }
        }
        return read;
    }

    public Outcome<EvidenceItem> type(EvidenceItem item, String text) {
        if (text.length() > LONGEST) {
            return Outcome.refused(Reason.of(Message.of("evidence.reading.tooLong", LONGEST)));
        }
        return uow.<Outcome<EvidenceItem>>write(tx -> KeepCustody.whileSeen(tx, item, () -> {
            tx.store(TextStore.class).typed(item, text.strip(), clock.instant(), officer.name());
            return noted(tx, item, "TYPED");
        }));
    }

    /** Evidence whose text holds every word. */
    public List<TextHit> find(String text, int most) {
        List<String> words = List.of(text.strip().split("\\s+"));
        return text.isBlank()
                ? List.of()
                : uow.<List<TextHit>>read(tx -> tx.queries(TextQueries.class).find(words, most));
    }

    /** Redactions over names, numbers and accounts that were read; the officer keeps what is right. */
    public List<Mark> proposals(EvidenceItem item) {
        return text(item.id()).read().stream()
                .flatMap(read -> read.telling().stream())
                .map(ReadEvidence::cover)
                .toList();
    }

    private boolean read(EvidenceItem item, Progress progress) {
        Optional<byte[]> picture = previews.preview(item.file(), side(item.file()));
        Optional<ReadText> found = picture.flatMap(png -> engine.read(png, progress));
        return found.map(text -> uow.<Outcome<EvidenceItem>>write(tx -> KeepCustody.whileSeen(tx, item, () -> {
                    TextStore store = tx.store(TextStore.class);
                    store.read(item, text, engine.language().orElse(""), clock.instant(), officer.name());
                    return noted(tx, item, "READ");
                })))
                .map(outcome -> outcome.fold(done -> true, gone -> false))
                .orElse(false);
    }

    private static Outcome<EvidenceItem> noted(Writing tx, EvidenceItem item, String how) {
        tx.note(Act.about(
                ActKind.EVIDENCE_READ,
                item.report().value(),
                item.file().fingerprint().hex(),
                how));
        return Outcome.done(item);
    }

    /** Pictures are read as they are, so that places need no conversion; pages as the marks are put on them. */
    private static int side(KeptFile file) {
        return file.pixels()
                .map(size -> Math.max(size.width(), size.height()))
                .orElse(id.jaganetral.application.evidence.mark.MarkRenderer.PAGE_SIDE);
    }

    private static Mark cover(WordBox word) {
        double room = word.height() * ROOM;
        return Mark.of(
                MarkKind.REDACTION,
                Math.max(0, word.x() - room),
                Math.max(0, word.y() - room),
                word.x() + word.width() + room,
                word.y() + word.height() + room);
    }
}
