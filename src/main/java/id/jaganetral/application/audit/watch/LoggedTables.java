package id.jaganetral.application.audit.watch;

import id.jaganetral.application.audit.Logbook;
import id.jaganetral.application.roster.TableFiles;
import id.jaganetral.domain.audit.Act;
import id.jaganetral.domain.audit.ActKind;
import java.nio.file.Path;

/** Notes tables with people in them that leave the program. */
public record LoggedTables(TableFiles tables, Logbook log) implements TableFiles {
    @Override
    public Table workbook(Path file, String sheet) {
        log.note(Act.of(ActKind.TABLE_EXPORTED));
        return tables.workbook(file, sheet);
    }

    @Override
    public Table text(Path file, char delimiter) {
        log.note(Act.of(ActKind.TABLE_EXPORTED));
        return tables.text(file, delimiter);
    }
}
