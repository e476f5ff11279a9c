package id.jaganetral.domain.retention;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A report with all its case files (berkas), kept and destroyed together: the longest term and the fate that keeps most
 * decide.
 *
 * @param number register number of the report
 * @param items the report first, then its case files
 * @param holds those that stand
 * @param proposal number of the list it stands on, empty when none
 * @param mark changes whenever something in it does; what was approved must still be what is destroyed
 */
public record RetainedFile(
        UUID report,
        String number,
        List<RetainedItem> items,
        List<Hold> holds,
        Optional<String> proposal,
        String mark) {
    public RetainedFile {
        items = List.copyOf(items);
        holds = List.copyOf(holds);
    }

    public Fate fate() {
        return items.stream().map(item -> item.archive().fate()).reduce(Fate.DESTROY, Fate::stricter);
    }

    /** The item whose term ends last, the report when several do. */
    public RetainedItem leading() {
        RetainedItem last = items.get(0);
        for (RetainedItem item : items) {
            boolean stricter = item.archive().fate().compareTo(last.archive().fate()) > 0;
            boolean later = item.archive().fate() == last.archive().fate()
                    && item.due().orElse(LocalDate.MAX).isAfter(last.due().orElse(LocalDate.MAX));
            last = stricter || later ? item : last;
        }
        return last;
    }

    /** The day the last of it was closed. */
    public Optional<LocalDate> closedOn() {
        return latest(items.stream().map(RetainedItem::closedOn).toList());
    }

    /** The first day all terms are over. */
    public Optional<LocalDate> due() {
        return latest(items.stream().map(RetainedItem::due).toList());
    }

    /** None as long as one is missing. */
    private static Optional<LocalDate> latest(List<Optional<LocalDate>> days) {
        return days.stream().anyMatch(Optional::isEmpty)
                ? Optional.empty()
                : days.stream().flatMap(Optional::stream).max(Comparator.naturalOrder());
    }

    public RetentionState state(LocalDate today) {
        if (!holds.isEmpty()) {
            return RetentionState.HELD;
        }
        if (proposal.isPresent()) {
            return RetentionState.PROPOSED;
        }
        return ofTerm(today);
    }

    /** Where the term stands, whatever holds or lists say. */
    public RetentionState ofTerm(LocalDate today) {
        if (due().isEmpty()) {
            return RetentionState.OPEN;
        }
        if (fate() == Fate.PERMANENT) {
            return RetentionState.PERMANENT;
        }
        LocalDate due = due().get();
        if (due.isAfter(today)) {
            return due.isAfter(today.plusYears(1)) ? RetentionState.RUNNING : RetentionState.SOON;
        }
        return fate() == Fate.REVIEW ? RetentionState.REVIEW : RetentionState.DUE;
    }

    /** Register numbers of the case files, with a comma between. */
    public String cases() {
        return items.stream()
                .filter(item -> item.kind() == RetainedItem.Kind.CASE)
                .map(RetainedItem::number)
                .collect(Collectors.joining(", "));
    }
}
