package id.jaganetral.domain.rule.addition;

import id.jaganetral.domain.outcome.Message;
import id.jaganetral.domain.outcome.Reason;
import id.jaganetral.domain.rule.Election;
import id.jaganetral.domain.rule.Race;
import id.jaganetral.domain.rule.RuleBook;
import id.jaganetral.domain.rule.Validity;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Holds a draft against the book and what was added before: everything asked for is there, every reference resolves, no
 * two versions begin on one day, nothing is done twice. That the whole book still holds together is proven afterwards.
 */
public final class AdditionCheck {
    private static final int LONGEST = 2000;

    private final RuleBook book;
    private final Additions additions;
    private final List<Reason> reasons = new ArrayList<>();

    private AdditionCheck(RuleBook book, Additions additions) {
        this.book = book;
        this.additions = additions;
    }

    /**
     * Why the draft is refused; empty when it is not.
     *
     * @param validity when the entry is law without its later versions, as far as it has a validity of its own
     * @param known whether the entry exists
     */
    public static List<Reason> reasons(
            AdditionDraft draft, RuleBook book, Additions additions, Optional<Validity> validity, boolean known) {
        AdditionCheck check = new AdditionCheck(book, additions);
        check.ground(draft);
        check.entry(draft, known);
        EntryFields.of(draft.entry().kind(), draft.change()).forEach(field -> check.field(field, draft));
        check.from(draft, validity);
        check.meaning(draft);
        return List.copyOf(check.reasons);
    }

    private void ground(AdditionDraft draft) {
        need(!draft.reason().isBlank(), AdditionDraft.REASON, "rule.add.reason.missing");
        need(draft.reason().length() <= LONGEST, AdditionDraft.REASON, "rule.add.long");
        need(!draft.document().isBlank(), AdditionDraft.DOCUMENT, "rule.add.document.missing");
        need(draft.document().length() <= LONGEST, AdditionDraft.DOCUMENT, "rule.add.long");
    }

    private void entry(AdditionDraft draft, boolean known) {
        EntryKind kind = draft.entry().kind();
        boolean allowed = kind.changes().contains(draft.change());
        boolean fresh = draft.change() == Change.NEW;
        if (!allowed || (!fresh && !known)) {
            reasons.add(Reason.of(Message.of("rule.add.notPossible")));
        }
        if (draft.change() == Change.CONFIRM && stands(draft.entry(), Change.CONFIRM)) {
            reasons.add(Reason.of(Message.of("rule.add.confirmedAlready")));
        }
        if (draft.change() != Change.NEW && stands(draft.entry(), Change.END)) {
            reasons.add(Reason.of(Message.of("rule.add.endedAlready")));
        }
    }

    private boolean stands(EntryRef entry, Change change) {
        return additions.standingOf(entry).stream().anyMatch(a -> a.change() == change);
    }

    private void field(EntryField field, AdditionDraft draft) {
        String value = draft.value(field.name());
        if (value.isEmpty()) {
            need(!field.required(), field.name(), "rule.add.field.missing");
            return;
        }
        switch (field.form()) {
            case NUMBER -> need(value.matches("[1-9]\\d{0,3}"), field.name(), "rule.add.field.number");
            case DAY -> need(day(value).isPresent(), field.name(), "rule.add.field.day");
            case CHOICE, CHOICES -> {
                List<String> options = field.options().values(book);
                need(value.lines().allMatch(options::contains), field.name(), "rule.add.field.unknown");
            }
            default -> {}
        }
    }

    private void from(AdditionDraft draft, Optional<Validity> validity) {
        boolean dated = draft.change() == Change.VERSION || (draft.change() == Change.END && validity.isPresent());
        if (!dated) {
            return;
        }
        if (draft.from().isEmpty()) {
            need(false, AdditionDraft.FROM, "rule.add.from.missing");
            return;
        }
        LocalDate day = draft.from().get();
        Optional<LocalDate> latest = additions.standingOf(draft.entry()).stream()
                .filter(a -> a.change() == Change.VERSION)
                .flatMap(a -> a.from().stream())
                .max(LocalDate::compareTo);
        if (latest.isPresent() && !day.isAfter(latest.get())) {
            need(false, AdditionDraft.FROM, "rule.add.from.overlap", latest.get());
            return;
        }
        validity.flatMap(Validity::from)
                .ifPresent(first -> need(day.isAfter(first), AdditionDraft.FROM, "rule.add.from.tooEarly", first));
        validity.flatMap(Validity::to)
                .ifPresent(last -> need(!day.isAfter(last), AdditionDraft.FROM, "rule.add.from.gap", last));
    }

    private void meaning(AdditionDraft draft) {
        boolean fresh = draft.change() == Change.NEW;
        switch (draft.entry().kind()) {
            case HOLIDAY -> {
                if (fresh) {
                    holiday(draft);
                }
            }
            case CALENDAR_YEAR ->
                need(
                        !stands(new EntryRef(EntryKind.CALENDAR_YEAR, draft.value("year")), Change.NEW),
                        "year",
                        "rule.add.year.already");
            case ELECTION_STAGE -> stage(draft);
            case CATALOGUE ->
                need(!fresh || !book.entries().containsKey(draft.value("code")), "code", "rule.add.code.taken");
            case SANCTION_KIND ->
                need(!fresh || !book.kinds().containsKey(draft.value("code")), "code", "rule.add.code.taken");
            default -> {}
        }
    }

    private void holiday(AdditionDraft draft) {
        EntryRef day = new EntryRef(EntryKind.HOLIDAY, draft.value("date"));
        need(!stands(day, Change.NEW), "date", "rule.add.holiday.already");
    }

    private void stage(AdditionDraft draft) {
        Optional<LocalDate> start = day(draft.value("start"));
        Optional<LocalDate> end = day(draft.value("end"));
        if (start.isPresent() && end.isPresent()) {
            need(!end.get().isBefore(start.get()), "end", "rule.add.stage.order");
        }
        Optional<Election> election = book.election(
                draft.change() == Change.NEW
                        ? draft.value("election")
                        : draft.entry().id().replaceAll("/.*", ""));
        election.ifPresent(known -> races(draft, known));
    }

    /** A second day of determination for one race would leave the track open. */
    private void races(AdditionDraft draft, Election election) {
        Set<Race> races = EnumSet.noneOf(Race.class);
        draft.value("races")
                .lines()
                .filter(EntryOptions.RACE.values(book)::contains)
                .map(Race::valueOf)
                .forEach(races::add);
        need(election.races().containsAll(races), "races", "rule.add.stage.otherRace");
        boolean determines = draft.value("phase").equals(Election.Phase.PENETAPAN_CALON.name());
        if (draft.change() == Change.NEW && determines) {
            Set<Race> meant = races.isEmpty() ? election.races() : races;
            need(
                    meant.stream().allMatch(race -> election.determination(race).isEmpty()),
                    "phase",
                    "rule.add.stage.determined");
        }
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }

    private void need(boolean holds, String field, String key, Object... arguments) {
        if (!holds) {
            reasons.add(Reason.atField(field, Message.of(key, arguments)));
        }
    }
}
