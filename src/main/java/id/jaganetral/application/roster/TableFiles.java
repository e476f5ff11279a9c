package id.jaganetral.application.roster;

import java.nio.file.Path;
import java.util.List;

/** Writes plain tables: the list of rejected rows, and the sample rosters. */
public interface TableFiles {

    /** A table being written, row by row; complete once closed. */
    interface Table extends AutoCloseable {
        /** Texts, numbers and nulls. */
        void row(List<?> cells);

        /** Joins cells of rows already written, counted from zero; without effect in text files. */
        void merge(int firstRow, int firstColumn, int lastRow, int lastColumn);

        @Override
        void close();
    }

    Table workbook(Path file, String sheet);

    /** UTF-8 with a byte order mark, so that Excel reads it rightly. */
    Table text(Path file, char delimiter);
}
