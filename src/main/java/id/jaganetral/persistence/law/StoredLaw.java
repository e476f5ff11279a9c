package id.jaganetral.persistence.law;

import id.jaganetral.application.authority.AuthorityLaw;
import id.jaganetral.application.rule.LawBook;
import id.jaganetral.domain.authority.AuthorityTable;
import id.jaganetral.domain.calendar.WorkingCalendar;
import id.jaganetral.domain.calendar.WorkingWeek;
import id.jaganetral.domain.rule.RuleBook;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

/** The law read from files on first use; call {@link #warmUp()} in the background while the window opens. */
public final class StoredLaw implements LawBook, AuthorityLaw {
    private final Supplier<LawFiles> files;
    private final Supplier<WorkingWeek> week;
    private Loaded loaded;

    private StoredLaw(Supplier<LawFiles> files, Supplier<WorkingWeek> week) {
        this.files = files;
        this.week = week;
    }

    /** Only what was shipped. */
    public static StoredLaw shipped() {
        return new StoredLaw(() -> new LawFiles(List.of(LawShelf.shipped())), () -> WorkingWeek.USUAL);
    }

    /**
     * What was shipped, and what the office added.
     *
     * @param folder where the office's additions lie; it need not exist
     * @param week how the office works, asked on first use
     */
    public static StoredLaw withAdditions(Path folder, Supplier<WorkingWeek> week) {
        return new StoredLaw(() -> new LawFiles(List.of(LawShelf.shipped(), LawShelf.folder(folder))), week);
    }

    public void warmUp() {
        loaded();
    }

    @Override
    public RuleBook rules() {
        return loaded().book();
    }

    @Override
    public WorkingCalendar calendar() {
        return loaded().calendar();
    }

    @Override
    public AuthorityTable authority() {
        return loaded().authority();
    }

    private synchronized Loaded loaded() {
        if (loaded == null) {
            LawFiles read = files.get();
            RuleBook book = read.book();
            loaded = new Loaded(book, read.calendar(week.get()), read.authority(book));
        }
        return loaded;
    }

    private record Loaded(RuleBook book, WorkingCalendar calendar, AuthorityTable authority) {}
}
