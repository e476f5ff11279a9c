package id.jaganetral.application.roster;

import id.jaganetral.domain.outcome.Message;
import java.util.List;

/**
 * A row and what is to be said about it.
 *
 * @param row row number as the spreadsheet shows it; 0 for people missing from the file
 * @param nip 18 digits, empty when the row has none that can be read
 */
public record RowNote(int row, String nip, String name, List<Message> messages) {
    /** Rejected rows kept with an import; whoever has more has the wrong file. */
    public static final int MOST_KEPT = 5_000;

    @Override
    public String toString() {
        return "RowNote[" + row + "]";
    }
}
