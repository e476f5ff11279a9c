package id.jaganetral.persistence.law;

import id.jaganetral.application.authority.AuthorityLaw;
import id.jaganetral.application.rule.addition.LawDesk;
import id.jaganetral.domain.authority.AuthorityTable;
import id.jaganetral.domain.authority.AuthorityTableCheck;
import id.jaganetral.domain.calendar.Holiday;
import id.jaganetral.domain.calendar.WorkingCalendar;
import id.jaganetral.domain.calendar.WorkingWeek;
import id.jaganetral.domain.rule.RuleBook;
import id.jaganetral.domain.rule.Validity;
import id.jaganetral.domain.rule.addition.Additions;
import id.jaganetral.domain.rule.addition.Change;
import id.jaganetral.domain.rule.addition.EntryKind;
import id.jaganetral.domain.rule.addition.EntryRef;
import id.jaganetral.domain.rule.addition.LawAddition;
import id.jaganetral.domain.rule.check.BookFinding;
import id.jaganetral.domain.rule.check.BookFinding.Problem;
import id.jaganetral.domain.rule.check.RuleBookCheck;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;

/**
 * The law read from files on first use, with what the office added laid over it; call {@link #warmUp()} in the
 * background while the window opens.
 */
public final class StoredLaw implements LawDesk, AuthorityLaw {
    private final LawTrees trees;
    private final Supplier<Additions> additions;
    private final Supplier<LocalDate> today;
    private final Supplier<WorkingWeek> week;
    private Loaded loaded;

    private StoredLaw(
            LawTrees trees, Supplier<Additions> additions, Supplier<LocalDate> today, Supplier<WorkingWeek> week) {
        this.trees = trees;
        this.additions = additions;
        this.today = today;
        this.week = week;
    }

    /** Only what was shipped. */
    public static StoredLaw shipped() {
        return new StoredLaw(
                new LawTrees(List.of(LawShelf.shipped())),
                () -> Additions.NONE,
                () -> LocalDate.EPOCH,
                () -> WorkingWeek.USUAL);
    }

    /**
     * What was shipped, and what files of the office say.
     *
     * @param folder where such files lie; it need not exist
     * @param week how the office works, asked every time
     */
    public static StoredLaw withAdditions(Path folder, Supplier<WorkingWeek> week) {
        return ofOffice(folder, () -> Additions.NONE, () -> LocalDate.EPOCH, week);
    }

    /**
     * The law of one office.
     *
     * @param folder where files of earlier additions lie; it need not exist
     * @param additions what was added in the application, asked on first use and after each reload
     * @param today whose versions {@link #rules()} gives
     */
    public static StoredLaw ofOffice(
            Path folder, Supplier<Additions> additions, Supplier<LocalDate> today, Supplier<WorkingWeek> week) {
        return new StoredLaw(
                new LawTrees(List.of(LawShelf.shipped(), LawShelf.folder(folder))), additions, today, week);
    }

    public void warmUp() {
        loaded().on(today.get());
    }

    @Override
    public RuleBook rules() {
        return rules(today.get());
    }

    @Override
    public RuleBook rules(LocalDate day) {
        return loaded().on(day).book();
    }

    @Override
    public WorkingCalendar calendar() {
        return loaded().calendar();
    }

    @Override
    public AuthorityTable authority() {
        return loaded().on(today.get()).authority();
    }

    @Override
    public synchronized void reload() {
        loaded = null;
    }

    @Override
    public List<BookFinding> tryOut(Additions tried) {
        Set<BookFinding> findings = new LinkedHashSet<>();
        List<LawAddition> standing = tried.standing();
        Set<LocalDate> days = new TreeSet<>(firstDays(standing));
        days.add(today.get());
        for (LocalDate day : days) {
            try {
                LawFiles files = new LawFiles(trees, new Overlay(standing, day));
                RuleBook book = files.read();
                findings.addAll(RuleBookCheck.findings(book));
                AuthorityTableCheck.findings(files.readAuthority(), book)
                        .forEach(words -> findings.add(new BookFinding(words, Problem.UNREADABLE, "")));
            } catch (LawDefect defect) {
                findings.add(new BookFinding("", Problem.UNREADABLE, ""));
            }
        }
        return List.copyOf(findings);
    }

    private static Set<LocalDate> firstDays(List<LawAddition> standing) {
        Set<LocalDate> days = new TreeSet<>();
        standing.stream()
                .filter(a -> a.change() == Change.VERSION)
                .flatMap(a -> a.from().stream())
                .forEach(days::add);
        return days;
    }

    @Override
    public Optional<Map<String, String>> reads(EntryRef entry) {
        return entry.kind() == EntryKind.HOLIDAY
                ? holiday(entry, calendar().holidays())
                : loaded().files(today.get()).tree(entry).map(item -> EntryTree.read(item, entry.kind(), entry.id()));
    }

    @Override
    public Optional<Map<String, String>> shipped(EntryRef entry) {
        return entry.kind() == EntryKind.HOLIDAY
                ? holiday(entry, trees.holidays(trees.shelves().get(0)))
                : untouched().tree(entry).map(item -> EntryTree.read(item, entry.kind(), entry.id()));
    }

    private static Optional<Map<String, String>> holiday(EntryRef entry, List<Holiday> holidays) {
        return holidays.stream()
                .filter(h -> h.date().toString().equals(entry.id()))
                .findFirst()
                .map(h -> Map.of("date", entry.id(), "kind", h.kind().name(), "name", h.name()));
    }

    @Override
    public Optional<Validity> validity(EntryRef entry) {
        return switch (entry.kind()) {
            case CATALOGUE ->
                Optional.ofNullable(unversioned().entries().get(entry.id())).map(e -> e.validity());
            case PROVISION ->
                Optional.ofNullable(unversioned().provisions().get(entry.id())).map(p -> p.validity());
            case ADDRESSEE ->
                unversioned().addressees().stream()
                        .filter(a -> a.id().equals(entry.id()))
                        .map(a -> a.validity())
                        .reduce((earlier, later) -> later);
            default -> Optional.empty();
        };
    }

    private RuleBook unversioned() {
        List<LawAddition> others = additions.get().standing().stream()
                .filter(a -> a.change() != Change.VERSION)
                .toList();
        return new LawFiles(trees, new Overlay(others, today.get())).read();
    }

    private LawFiles untouched() {
        return new LawFiles(trees, Overlay.NONE);
    }

    private synchronized Loaded loaded() {
        if (loaded == null) {
            loaded = new Loaded(additions.get().standing());
        }
        return loaded;
    }

    /** Everything read since the last addition: one book for each stretch of days between the first days of versions. */
    private final class Loaded {
        private final List<LawAddition> standing;
        private final List<LocalDate> firstDays;
        private final Map<Integer, Book> books = new HashMap<>();
        private WorkingCalendar calendar;
        private WorkingWeek counted;

        Loaded(List<LawAddition> standing) {
            this.standing = standing;
            this.firstDays = new ArrayList<>(firstDays(standing));
        }

        synchronized Book on(LocalDate day) {
            int stretch = (int)
                    firstDays.stream().filter(first -> !day.isBefore(first)).count();
            return books.computeIfAbsent(stretch, key -> {
                LawFiles read = files(day);
                RuleBook book = read.book();
                return new Book(book, read.authority(book));
            });
        }

        synchronized WorkingCalendar calendar() {
            WorkingWeek now = week.get();
            if (!now.equals(counted)) {
                calendar = files(today.get()).calendar(now);
                counted = now;
            }
            return calendar;
        }

        LawFiles files(LocalDate day) {
            return new LawFiles(trees, new Overlay(standing, day));
        }
    }

    private record Book(RuleBook book, AuthorityTable authority) {}
}
