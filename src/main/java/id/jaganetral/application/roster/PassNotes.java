package id.jaganetral.application.roster;

import id.jaganetral.application.employee.KnownPerson;
import id.jaganetral.domain.outcome.Message;
import id.jaganetral.domain.roster.RosterRow;
import java.util.ArrayList;
import java.util.List;

/** Counts and remembers what a walk through a roster found. */
final class PassNotes {
    private final List<RowNote> added = new ArrayList<>();
    private final List<RowNote> changed = new ArrayList<>();
    private final List<RowNote> missing = new ArrayList<>();
    private final List<RowNote> rejected = new ArrayList<>();
    private final List<RowNote> warned = new ArrayList<>();
    private int addedCount;
    private int changedCount;
    private int unchangedCount;
    private int missingCount;
    private int warnedCount;

    void added(int number, RosterRow row) {
        addedCount++;
        keep(added, number, row, List.of());
    }

    void unchanged() {
        unchangedCount++;
    }

    void compared(int number, RosterRow row, List<Message> changes) {
        if (changes.isEmpty()) {
            unchangedCount++;
            return;
        }
        changedCount++;
        keep(changed, number, row, changes);
    }

    void warned(int number, RosterRow row, List<Message> warnings) {
        if (!warnings.isEmpty()) {
            warnedCount++;
            keep(warned, number, row, warnings);
        }
    }

    void rejected(int number, String nip, String name, Message why) {
        rejected.add(new RowNote(number, nip, name, List.of(why)));
    }

    void missing(KnownPerson person) {
        missingCount++;
        if (missing.size() < RosterPreview.MOST) {
            missing.add(new RowNote(0, person.nip(), person.name(), List.of()));
        }
    }

    private static void keep(List<RowNote> list, int number, RosterRow row, List<Message> messages) {
        if (list.size() < RosterPreview.MOST) {
            list.add(new RowNote(number, row.nip().digits(), row.name().full(), messages));
        }
    }

    RosterPreview preview() {
        RosterCounts counts =
                new RosterCounts(addedCount, changedCount, unchangedCount, missingCount, rejected.size(), warnedCount);
        return new RosterPreview(
                counts,
                List.copyOf(added),
                List.copyOf(changed),
                List.copyOf(missing),
                List.copyOf(rejected),
                List.copyOf(warned));
    }
}
