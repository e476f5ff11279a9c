package id.jaganetral.domain.letter.number;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One row of running numbers in one year.
 *
 * @param entries one for each number given out, the latest first
 */
public record NumberBook(String register, int year, List<Entry> entries) {

    /** What became of a number. */
    public enum State {
        USED,
        RESERVED,
        OUTSIDE,
        VOID,
        /** Nothing says what became of it (nomor kosong). */
        GAP
    }

    /**
     * A running number.
     *
     * @param letter the letter that bears it
     * @param block what was laid down about it, when no letter bears it
     */
    public record Entry(int serial, State state, Optional<NumberedLetter> letter, Optional<NumberBlock> block) {}

    public NumberBook {
        entries = List.copyOf(entries);
    }

    /**
     * Draws up the book.
     *
     * @param last the last number given out
     * @param blocks in the order they were laid down
     */
    public static NumberBook of(
            String register, int year, int last, List<NumberedLetter> letters, List<NumberBlock> blocks) {
        Map<Integer, NumberedLetter> bySerial = new HashMap<>();
        letters.forEach(letter -> bySerial.put(letter.serial(), letter));
        List<Entry> entries = new ArrayList<>();
        for (int serial = 1; serial <= last; serial++) {
            int number = serial;
            Optional<NumberedLetter> letter = Optional.ofNullable(bySerial.get(serial));
            Optional<NumberBlock> block =
                    blocks.stream().filter(found -> found.holds(number)).reduce((earlier, later) -> later);
            entries.add(new Entry(serial, state(letter, block), letter, letter.isPresent() ? Optional.empty() : block));
        }
        entries.sort(Comparator.comparingInt(Entry::serial).reversed());
        return new NumberBook(register, year, entries);
    }

    private static State state(Optional<NumberedLetter> letter, Optional<NumberBlock> block) {
        if (letter.isPresent()) {
            return State.USED;
        }
        return block.map(found -> State.valueOf(found.way().name())).orElse(State.GAP);
    }

    public long count(State state) {
        return entries.stream().filter(entry -> entry.state() == state).count();
    }

    public Optional<Entry> entry(int serial) {
        return entries.stream().filter(entry -> entry.serial() == serial).findFirst();
    }
}
