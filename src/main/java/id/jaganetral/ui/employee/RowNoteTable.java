package id.jaganetral.ui.employee;

import id.jaganetral.application.roster.RowNote;
import id.jaganetral.domain.employee.Nip;
import id.jaganetral.text.Texts;
import id.jaganetral.ui.kit.part.Words;
import id.jaganetral.ui.kit.table.Columns;
import id.jaganetral.ui.kit.table.Tables;
import java.util.stream.Collectors;
import javafx.scene.control.TableView;

/** Rows of a roster file with what is to be said about each. */
final class RowNoteTable {
    private RowNoteTable() {}

    static void prepare(TableView<RowNote> table, Texts texts) {
        table.getColumns().add(Columns.text(texts.get("employee.rejected.row"), 70, RowNoteTable::row));
        table.getColumns()
                .add(Columns.keep(Columns.text(texts.get("employee.nip"), 190, note -> Nip.printed(note.nip()))));
        table.getColumns().add(Columns.text(texts.get("employee.name"), 220, RowNote::name));
        table.getColumns().add(Columns.text(texts.get("employee.trial.what"), 420, note -> what(note, texts)));
        Tables.prepare(table, Words.block(texts.get("employee.trial.nothing"), "text-quiet"));
    }

    static String what(RowNote note, Texts texts) {
        return note.messages().stream().map(texts::get).collect(Collectors.joining(" "));
    }

    private static String row(RowNote note) {
        return note.row() == 0 ? "" : String.valueOf(note.row());
    }
}
