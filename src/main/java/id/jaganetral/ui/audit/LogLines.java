package id.jaganetral.ui.audit;

import id.jaganetral.application.audit.LinkedEntry;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.collections.ObservableListBase;

/**
 * The lines of the list, of which only those in sight are there: all others are a number. A million entries are eight
 * megabytes.
 */
final class LogLines extends ObservableListBase<LogLine> {
    private static final int PAGE = 100;
    private static final int MOST_PAGES = 40;

    private final Consumer<long[]> fetch;
    private final Set<Integer> asked = new HashSet<>();
    private final Map<Integer, List<LogLine>> pages = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, List<LogLine>> eldest) {
            return size() > MOST_PAGES;
        }
    };
    private long[] numbers = {};

    /**
     * @param fetch asked for the entries of a page that came into sight; answers by {@link #arrived}
     */
    LogLines(Consumer<long[]> fetch) {
        this.fetch = fetch;
    }

    /** Shows these entries from now on. */
    void show(long[] now) {
        int before = numbers.length;
        beginChange();
        numbers = now;
        pages.clear();
        asked.clear();
        nextReplace(0, now.length, Collections.nCopies(before, null));
        endChange();
    }

    /** A page that was asked for. */
    void arrived(long[] wanted, List<LinkedEntry> entries) {
        int first = place(wanted[0]);
        if (first < 0 || first % PAGE != 0) {
            // the filter was changed meanwhile
            return;
        }
        Map<Long, LinkedEntry> byNumber = entries.stream()
                .collect(Collectors.toMap(linked -> linked.entry().number(), linked -> linked));
        int page = first / PAGE;
        pages.put(
                page,
                Arrays.stream(wanted)
                        .mapToObj(number -> new LogLine(number, Optional.ofNullable(byNumber.get(number))))
                        .toList());
        asked.remove(page);
        beginChange();
        for (int i = first; i < Math.min(first + wanted.length, numbers.length); i++) {
            nextUpdate(i);
        }
        endChange();
    }

    /** Where a number stands among the numbers, which fall; negative when it does not. */
    private int place(long number) {
        int low = 0;
        int high = numbers.length - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (numbers[middle] == number) {
                return middle;
            }
            if (numbers[middle] > number) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -1;
    }

    @Override
    public LogLine get(int index) {
        int page = index / PAGE;
        List<LogLine> there = pages.get(page);
        if (there != null) {
            return there.get(index % PAGE);
        }
        if (asked.add(page)) {
            int from = page * PAGE;
            fetch.accept(Arrays.copyOfRange(numbers, from, Math.min(from + PAGE, numbers.length)));
        }
        // it may have come at once
        List<LogLine> now = pages.get(page);
        return now == null ? new LogLine(numbers[index], Optional.empty()) : now.get(index % PAGE);
    }

    @Override
    public int size() {
        return numbers.length;
    }
}
