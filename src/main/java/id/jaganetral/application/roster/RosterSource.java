package id.jaganetral.application.roster;

import id.jaganetral.domain.outcome.Message;
import id.jaganetral.domain.roster.Cell;
import java.util.List;

/**
 * An opened roster file, read as a stream: its rows never lie in memory together. Columns that must not be imported
 * are dropped in here.
 */
public interface RosterSource extends AutoCloseable {

    /** Takes one row at a time. */
    @FunctionalInterface
    interface RowSink {
        /**
         * @param number row number as a spreadsheet shows it, from 1
         * @param cells the wanted columns in the order asked for; null where the row has no such cell
         */
        void row(int number, Cell[] cells);
    }

    /** Name of the sheet that is read, empty for text files. */
    String sheet();

    /** What the user should know about the file, such as hidden sheets that are not read. */
    List<Message> notes();

    /** Whether days are counted from 1904. */
    boolean from1904();

    /** The first rows as texts, by position; enough for the header and a few examples. */
    List<List<String>> head();

    /** How many rows to expect, for progress; negative when not known. */
    long expectedRows();

    /**
     * Reads the rows below the header, leaving out empty ones.
     *
     * @param lastHeaderRow zero-based index of the header's last row
     * @param columns zero-based columns wanted
     */
    void rows(int lastHeaderRow, List<Integer> columns, RowSink sink);

    /**
     * Whether a quote of this row fitted nowhere and was taken as an ordinary sign, so that its columns should be
     * looked at; asked while the row is handed over.
     */
    default boolean mended(int number) {
        return false;
    }

    @Override
    void close();
}
