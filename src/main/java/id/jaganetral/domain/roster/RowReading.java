package id.jaganetral.domain.roster;

import id.jaganetral.domain.outcome.Message;
import java.util.List;
import java.util.Optional;

/**
 * What became of one row.
 *
 * @param row what it says, empty when rejected
 * @param rejection why it was rejected, empty when accepted
 * @param name what stands in the name column, to find the row again
 * @param warnings what looks odd in an accepted row
 */
public record RowReading(Optional<RosterRow> row, Optional<Message> rejection, String name, List<Message> warnings) {

    static RowReading accepted(RosterRow row, List<Message> warnings) {
        return new RowReading(Optional.of(row), Optional.empty(), row.name().bare(), List.copyOf(warnings));
    }

    static RowReading rejected(Message why, String name) {
        return new RowReading(Optional.empty(), Optional.of(why), name, List.of());
    }
}
