package id.jaganetral.application.letter.number;

import id.jaganetral.application.session.Officer;
import id.jaganetral.application.settings.OfficeProfiles;
import id.jaganetral.application.transaction.Reading;
import id.jaganetral.application.transaction.UnitOfWork;
import id.jaganetral.application.transaction.Writing;
import id.jaganetral.domain.audit.Act;
import id.jaganetral.domain.audit.ActKind;
import id.jaganetral.domain.letter.NumberPattern;
import id.jaganetral.domain.letter.number.NumberBlock;
import id.jaganetral.domain.letter.number.NumberBook;
import id.jaganetral.domain.letter.number.NumberBook.State;
import id.jaganetral.domain.letter.number.NumberRules;
import id.jaganetral.domain.outcome.Message;
import id.jaganetral.domain.outcome.Outcome;
import id.jaganetral.domain.outcome.Reason;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The book of running numbers (buku nomor surat): each number is used, kept, given elsewhere, given up, or a gap. */
public final class KeepNumberBook {
    /** More than an office gives out in a year. */
    private static final int MOST = 100_000;

    private final UnitOfWork uow;
    private final OfficeProfiles offices;
    private final Officer officer;
    private final Clock clock;

    public KeepNumberBook(UnitOfWork uow, OfficeProfiles offices, Officer officer, Clock clock) {
        this.uow = uow;
        this.offices = offices;
        this.officer = officer;
        this.clock = clock;
    }

    /** The rows of numbers there are; the one of this year also when nothing was numbered yet. */
    public List<NumberQueries.Register> registers() {
        List<NumberQueries.Register> known = new ArrayList<>(uow.<List<NumberQueries.Register>>read(
                tx -> tx.queries(NumberQueries.class).registers()));
        int year = LocalDate.now(clock).getYear();
        String usual = offices.load().scope().register("", offices.load().unitCode());
        boolean there = known.stream().anyMatch(register -> register.year() == year);
        if (!there) {
            known.add(0, new NumberQueries.Register(usual, year, 0));
        }
        return known;
    }

    public NumberBook book(String register, int year) {
        return uow.read(tx -> read(tx, register, year));
    }

    /** The book within a transaction. */
    public static NumberBook read(Reading tx, String register, int year) {
        NumberQueries queries = tx.queries(NumberQueries.class);
        int last = queries.registers().stream()
                .filter(found -> found.name().equals(register) && found.year() == year)
                .mapToInt(NumberQueries.Register::last)
                .findFirst()
                .orElse(0);
        return NumberBook.of(register, year, last, queries.letters(register, year), queries.blocks(register, year));
    }

    /** Keeps the next numbers for letters still to be issued. */
    public Outcome<NumberBook> reserve(String register, int year, int count, String note) {
        if (count < 1 || count > MOST) {
            return refused("count", "letter.book.count");
        }
        if (note.isBlank()) {
            return refused("note", "letter.book.note");
        }
        return uow.write(tx -> take(tx, register, year, count, NumberBlock.Way.RESERVED, note));
    }

    /** Says that numbers up to this one were given before, so that the next letter goes on after it. */
    public Outcome<NumberBook> continueAfter(String register, int year, int last, String note) {
        if (note.isBlank()) {
            return refused("note", "letter.book.note");
        }
        return uow.write(tx -> {
            int given = read(tx, register, year).entries().size();
            if (last <= given || last > MOST) {
                return Outcome.refused(Reason.atField("count", Message.of("letter.book.behind", given)));
            }
            return take(tx, register, year, last - given, NumberBlock.Way.OUTSIDE, note);
        });
    }

    private Outcome<NumberBook> take(
            Writing tx, String register, int year, int count, NumberBlock.Way way, String note) {
        NumberStore store = tx.store(NumberStore.class);
        int first = store.take(register, year, count);
        int last = first + count - 1;
        store.add(block(register, year, first, last, way, note));
        tx.note(Act.of(ActKind.NUMBERS_TAKEN, register, year, first, last));
        return Outcome.done(read(tx, register, year));
    }

    /** Gives up a number that was kept, or explains a gap. */
    public Outcome<NumberBook> giveUp(String register, int year, int serial, String note) {
        if (note.isBlank()) {
            return refused("note", "letter.book.note");
        }
        return uow.write(tx -> {
            boolean free = read(tx, register, year)
                    .entry(serial)
                    .filter(entry -> Set.of(State.RESERVED, State.GAP).contains(entry.state()))
                    .isPresent();
            if (!free) {
                return Outcome.refused(Reason.of(Message.of("letter.book.notFree", serial)));
            }
            tx.store(NumberStore.class).add(block(register, year, serial, serial, NumberBlock.Way.VOID, note));
            tx.note(Act.of(ActKind.NUMBER_VOIDED, register, year, serial));
            return Outcome.done(read(tx, register, year));
        });
    }

    private NumberBlock block(String register, int year, int first, int last, NumberBlock.Way way, String note) {
        return new NumberBlock(register, year, first, last, way, note.strip(), clock.instant(), officer.name());
    }

    private static Outcome<NumberBook> refused(String field, String key) {
        return Outcome.refused(Reason.atField(field, Message.of(key)));
    }

    public NumberRules rules() {
        return offices.numbering();
    }

    /** Lays down how letters of one form are numbered; empty texts bring the usual way back. */
    public Outcome<NumberRules> number(String form, NumberRules.OfForm rule) {
        NumberPattern pattern = new NumberPattern(rule.pattern());
        Set<String> unknown = pattern.unknownTokens();
        if (!unknown.isEmpty()) {
            return Outcome.refused(Reason.atField(
                    "pattern", Message.of("settings.office.pattern.unknown", String.join(", ", unknown))));
        }
        if (!rule.pattern().isBlank() && !pattern.hasSerial()) {
            return Outcome.refused(Reason.atField("pattern", Message.of("settings.office.pattern.noserial")));
        }
        NumberRules rules = offices.numbering().with(form, rule);
        offices.saveNumbering(rules);
        return Outcome.done(rules);
    }
}
