package id.jaganetral.application.roster;

import id.jaganetral.domain.outcome.Message;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Saves the rejected rows of an import as a table, so that they can be mended at the source. */
public final class SaveRejectedRows {
    private final TableFiles tables;
    private final Function<Message, String> words;

    /**
     * @param words puts messages into words, because the file is read outside the program
     */
    public SaveRejectedRows(TableFiles tables, Function<Message, String> words) {
        this.tables = tables;
        this.words = words;
    }

    /** A workbook, or text when the file's name ends in .csv. */
    public void save(List<RowNote> rejected, Path file) {
        boolean text =
                String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(".csv");
        String sheet = words.apply(Message.of("employee.rejected.sheet"));
        try (TableFiles.Table table = text ? tables.text(file, ',') : tables.workbook(file, sheet)) {
            table.row(List.of(
                    words.apply(Message.of("employee.rejected.row")),
                    words.apply(Message.of("employee.rejected.nip")),
                    words.apply(Message.of("employee.rejected.name")),
                    words.apply(Message.of("employee.rejected.reason"))));
            for (RowNote note : rejected) {
                String reasons =
                        String.join(" ", note.messages().stream().map(words).toList());
                table.row(List.of(note.row(), note.nip(), note.name(), reasons));
            }
        }
    }
}
