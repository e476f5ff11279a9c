package id.jaganetral.application.prevention;

import id.jaganetral.application.letter.LetterFiles;
import id.jaganetral.application.letter.use.ScanFile;
import id.jaganetral.application.session.Officer;
import id.jaganetral.application.transaction.UnitOfWork;
import id.jaganetral.domain.audit.Act;
import id.jaganetral.domain.audit.ActKind;
import id.jaganetral.domain.outcome.Message;
import id.jaganetral.domain.outcome.Outcome;
import id.jaganetral.domain.outcome.Reason;
import id.jaganetral.domain.prevention.PreventionEvent;
import id.jaganetral.domain.prevention.PreventionEventId;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Records who attended a meeting or signed a pledge, all at once, with the scan of the signed list. */
public final class RecordEvents {
    private static final int MOST_OTHERS = 100_000;
    private static final int LONGEST = 500;
    private static final int LONGEST_REASON = 1_000;

    private final UnitOfWork uow;
    private final LetterFiles files;
    private final Officer officer;
    private final Clock clock;

    public RecordEvents(UnitOfWork uow, LetterFiles files, Officer officer, Clock clock) {
        this.uow = uow;
        this.files = files;
        this.officer = officer;
        this.clock = clock;
    }

    public Outcome<PreventionEvent> record(EventDraft draft) {
        List<Reason> wrong = objections(draft);
        if (!wrong.isEmpty()) {
            return Outcome.refused(wrong);
        }
        return draft.scan().isEmpty()
                ? Outcome.done(keep(draft, Optional.empty()))
                : ScanFile.read(draft.scan().get())
                        .fold(
                                scan -> Outcome.done(keep(draft, Optional.of(scan))),
                                reasons -> Outcome.refused(reasons.stream()
                                        .map(reason -> Reason.atField("scan", reason.message()))
                                        .toList()));
    }

    private List<Reason> objections(EventDraft draft) {
        List<Reason> wrong = new ArrayList<>();
        if (draft.on().isEmpty()) {
            wrong.add(Reason.atField("on", Message.of("prevention.check.day")));
        } else if (draft.on().get().isAfter(LocalDate.now(clock))) {
            wrong.add(Reason.atField("on", Message.of("prevention.check.future")));
        }
        if (draft.title().isBlank()) {
            wrong.add(Reason.atField("title", Message.of("prevention.check.title." + draft.kind())));
        }
        length("title", draft.title(), LONGEST, wrong);
        length("place", draft.place(), LONGEST, wrong);
        length("speaker", speaker(draft), LONGEST, wrong);
        Optional<Integer> others = others(draft);
        if (others.isEmpty()) {
            wrong.add(Reason.atField("others", Message.of("prevention.check.others")));
        } else if (draft.people().isEmpty() && others.get() == 0) {
            wrong.add(Reason.atField("people", Message.of("prevention.check.nobody")));
        }
        return wrong;
    }

    /** Nobody speaks where only a pledge is signed. */
    private static String speaker(EventDraft draft) {
        return draft.kind() == PreventionEvent.Kind.MEETING ? draft.speaker().strip() : "";
    }

    private static void length(String field, String text, int longest, List<Reason> wrong) {
        if (text.strip().length() > longest) {
            wrong.add(Reason.atField(field, Message.of("report.check.toolong", longest)));
        }
    }

    private static Optional<Integer> others(EventDraft draft) {
        String typed = draft.others().strip().replace(".", "");
        if (typed.isEmpty()) {
            return Optional.of(0);
        }
        return typed.matches("\\d{1,6}")
                ? Optional.of(Integer.valueOf(typed)).filter(count -> count <= MOST_OTHERS)
                : Optional.empty();
    }

    private PreventionEvent keep(EventDraft draft, Optional<ScanFile> paper) {
        PreventionEventId id = PreventionEventId.fresh();
        int year = draft.on().orElseThrow().getYear();
        Optional<PreventionEvent.Scan> scan = paper.map(found -> new PreventionEvent.Scan(
                year + "/pencegahan/" + id + "." + found.ending(), found.name(), found.sha256()));
        scan.ifPresent(kept -> files.keep(kept.file(), paper.get().bytes()));
        PreventionEvent event = event(id, draft, scan);
        boolean kept = false;
        try {
            uow.write(tx -> {
                tx.store(EventStore.class).add(event);
                tx.note(Act.about(
                        ActKind.PREVENTION_RECORDED,
                        id.value(),
                        event.kind(),
                        event.people().size() + event.others(),
                        scan.map(PreventionEvent.Scan::sha256).orElse("")));
                return event;
            });
            kept = true;
            return event;
        } finally {
            if (!kept) {
                scan.map(PreventionEvent.Scan::file).ifPresent(files::discard);
            }
        }
    }

    private PreventionEvent event(PreventionEventId id, EventDraft draft, Optional<PreventionEvent.Scan> scan) {
        return new PreventionEvent(
                id,
                draft.kind(),
                draft.on().orElseThrow(),
                draft.title().strip(),
                draft.place().strip(),
                speaker(draft),
                draft.people(),
                others(draft).orElseThrow(),
                scan,
                clock.instant(),
                officer.name());
    }

    /** Takes a mistaken one back; it stays in the database with the reason. */
    public Outcome<PreventionEventId> takeBack(PreventionEventId id, String why) {
        List<Reason> wrong = new ArrayList<>();
        if (why.isBlank()) {
            wrong.add(Reason.atField("why", Message.of("prevention.check.why")));
        }
        length("why", why, LONGEST_REASON, wrong);
        if (!wrong.isEmpty()) {
            return Outcome.refused(wrong);
        }
        return uow.<Outcome<PreventionEventId>>write(tx -> {
            Optional<EventLine> event = tx.queries(EventQueries.class).event(id).filter(EventLine::whole);
            if (event.isEmpty()) {
                return Outcome.refused(Reason.of(Message.of("prevention.gone")));
            }
            tx.store(EventStore.class).takeBack(id, why.strip(), clock.instant(), officer.name());
            tx.note(Act.about(
                    ActKind.PREVENTION_TAKEN_BACK, id.value(), event.get().kind()));
            return Outcome.done(id);
        });
    }

    /** A copy of the scan that another program may open; who opens it is noted. */
    public Optional<Path> openScan(PreventionEventId id) {
        Optional<PreventionEvent.Scan> scan = uow.<Optional<PreventionEvent.Scan>>write(tx -> {
            Optional<PreventionEvent.Scan> found = tx.queries(EventQueries.class)
                    .event(id)
                    .filter(EventLine::whole)
                    .flatMap(EventLine::scan);
            found.ifPresent(kept -> tx.note(Act.about(ActKind.PREVENTION_SCAN_OPENED, id.value())));
            return found;
        });
        return scan.map(kept -> files.copyForOtherPrograms(kept.file(), kept.givenName()));
    }

    /** Those of a period, the latest first. */
    public List<EventLine> events(LocalDate from, LocalDate until) {
        return uow.read(tx -> tx.queries(EventQueries.class).events(from, until));
    }
}
