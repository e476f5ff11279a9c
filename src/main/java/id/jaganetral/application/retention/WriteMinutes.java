package id.jaganetral.application.retention;

import id.jaganetral.application.letter.DraftLetter;
import id.jaganetral.application.letter.IssueLetter;
import id.jaganetral.application.letter.LetterDraft;
import id.jaganetral.application.transaction.UnitOfWork;
import id.jaganetral.domain.audit.Act;
import id.jaganetral.domain.audit.ActKind;
import id.jaganetral.domain.evidence.EvidenceCode;
import id.jaganetral.domain.letter.DateWords;
import id.jaganetral.domain.letter.IssuedLetter;
import id.jaganetral.domain.letter.LetterTopic;
import id.jaganetral.domain.letter.NumberWords;
import id.jaganetral.domain.letter.Signatory;
import id.jaganetral.domain.outcome.Message;
import id.jaganetral.domain.outcome.Outcome;
import id.jaganetral.domain.outcome.Reason;
import id.jaganetral.domain.retention.DestroyedFile;
import id.jaganetral.domain.retention.DestructionList;
import id.jaganetral.domain.retention.ListDecision;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Issues the minutes of what was destroyed (berita acara pemusnahan) as a letter like any other: numbered, frozen, in the
 * register.
 */
public final class WriteMinutes {
    /** Code of the form. */
    public static final String FORM = "MUSNAH";

    private static final String ON = "tanggal_musnah";
    private static final String PLACE = "tempat_musnah";
    private static final String GROUND = "dasar_musnah";
    private static final String WAY = "cara_musnah";
    private static final String NOTE = "catatan_musnah";
    private static final String FIRST = "saksi_1";
    private static final String SECOND = "saksi_2";
    private static final String FILES = "berkas_musnah";

    private final UnitOfWork uow;
    private final DraftLetter drafts;
    private final IssueLetter issue;
    private final Function<Message, String> words;
    private final Clock clock;

    /**
     * @param words puts messages into words, because the letter is read outside the program
     */
    public WriteMinutes(
            UnitOfWork uow, DraftLetter drafts, IssueLetter issue, Function<Message, String> words, Clock clock) {
        this.uow = uow;
        this.drafts = drafts;
        this.issue = issue;
        this.words = words;
        this.clock = clock;
    }

    /** What an officer may change before it is issued. */
    public record Wish(Signatory signatory, Map<String, String> fields) {
        public Wish {
            fields = Map.copyOf(fields);
        }
    }

    /** The fields asked for, in order, with what is proposed for each. */
    public Map<String, String> proposed(DestructionList list) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put(PLACE, drafts.office().office());
        fields.put(GROUND, words.apply(ground(list)));
        fields.put(WAY, words.apply(Message.of("retention.minutes.way")));
        fields.put(FIRST, list.proposedBy());
        fields.put(SECOND, list.decision().map(ListDecision::by).orElse(""));
        return fields;
    }

    /** Those who may sign. */
    public List<Signatory> signatories() {
        return drafts.office().signatories();
    }

    private Message ground(DestructionList list) {
        ListDecision decision = list.decision().orElseThrow();
        return Message.of(
                "retention.minutes.ground",
                list.number(),
                list.proposedBy(),
                DateWords.date(day(list.proposedAt())),
                decision.by(),
                DateWords.date(day(decision.at())));
    }

    private LocalDate day(Instant moment) {
        return moment.atZone(clock.getZone()).toLocalDate();
    }

    /** Once for a list, after all of it is destroyed. */
    public Outcome<IssuedLetter> write(UUID id, Wish wish) {
        List<String> kept = new ArrayList<>();
        boolean[] done = {false};
        try {
            Outcome<IssuedLetter> outcome = uow.write(tx -> {
                Optional<DestructionList> found =
                        tx.queries(RetentionQueries.class).list(id);
                Optional<Reason> against = against(found);
                if (against.isPresent()) {
                    return Outcome.refused(against.get());
                }
                List<DestroyedFile> files = tx.queries(RetentionQueries.class).destroyedBy(id);
                if (files.isEmpty()) {
                    return Outcome.refused(Reason.of(Message.of("retention.minutes.other")));
                }
                return issue.issueWithin(tx, draft(files, wish), kept::add).map(letter -> {
                    tx.store(MinutesStore.class).minutes(id, letter.id());
                    tx.note(Act.about(
                            ActKind.DESTRUCTION_MINUTES, id, found.get().number(), letter.number()));
                    return letter;
                });
            });
            done[0] = outcome.fold(letter -> true, reasons -> false);
            return outcome;
        } finally {
            if (!done[0]) {
                issue.discard(kept);
            }
        }
    }

    private static Optional<Reason> against(Optional<DestructionList> list) {
        if (list.filter(one -> one.state() == DestructionList.State.DESTROYED).isEmpty()) {
            return Optional.of(Reason.of(Message.of("retention.minutes.notYet")));
        }
        return list.get()
                .minutes()
                .map(minutes -> Reason.of(Message.of("retention.minutes.already", minutes.number())));
    }

    private LetterDraft draft(List<DestroyedFile> files, Wish wish) {
        LetterDraft draft = drafts.draft(FORM, new LetterTopic.OfOffice()).withSignatory(wish.signatory());
        LocalDate last = files.stream()
                .map(file -> day(file.at()))
                .max(LocalDate::compareTo)
                .orElseGet(() -> LocalDate.now(clock));
        draft = draft.with(ON, last.toString()).with(NOTE, words.apply(Message.of("retention.minutes.backups")));
        for (Map.Entry<String, String> field : wish.fields().entrySet()) {
            draft = draft.with(field.getKey(), field.getValue().strip());
        }
        return draft.withRows(FILES, files.stream().map(this::row).toList());
    }

    private Map<String, String> row(DestroyedFile file) {
        return Map.of(
                "nomor_berkas", file.file().numbers(),
                "uraian_berkas", words.apply(about(file)),
                "kurun_berkas",
                        words.apply(Message.of(
                                "retention.minutes.term",
                                DateWords.date(file.file().closedOn()),
                                DateWords.date(file.file().due()))),
                "jumlah_berkas", words.apply(Message.of("retention.minutes.count", NumberWords.both(1))));
    }

    private Message about(DestroyedFile file) {
        if (file.pieces().isEmpty()) {
            return Message.of("retention.minutes.file", file.file().code(), file.letters());
        }
        String codes = file.pieces().stream()
                .map(piece -> EvidenceCode.of(piece.fingerprint()).toString())
                .collect(Collectors.joining(", "));
        return Message.of(
                file.shared() == 0 ? "retention.minutes.evidence" : "retention.minutes.shared",
                file.file().code(),
                file.letters(),
                file.pieces().size(),
                codes,
                file.shared());
    }
}
