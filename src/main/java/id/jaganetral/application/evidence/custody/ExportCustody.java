package id.jaganetral.application.evidence.custody;

import id.jaganetral.application.audit.Logbook;
import id.jaganetral.application.roster.TableFiles;
import id.jaganetral.application.transaction.UnitOfWork;
import id.jaganetral.application.work.Progress;
import id.jaganetral.domain.audit.Act;
import id.jaganetral.domain.audit.ActKind;
import id.jaganetral.domain.evidence.EvidenceItem;
import id.jaganetral.domain.evidence.EvidenceNumber;
import id.jaganetral.domain.evidence.custody.CustodyEntry;
import id.jaganetral.domain.outcome.Message;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

/** Writes the custody record of several pieces as a table (.xlsx) that is read without the program. */
public final class ExportCustody {
    private final UnitOfWork uow;
    private final TableFiles tables;
    private final Function<Message, String> words;

    /**
     * @param words puts messages into words, because the file is read outside the program
     */
    public ExportCustody(UnitOfWork uow, TableFiles tables, Function<Message, String> words) {
        this.uow = uow;
        this.tables = tables;
        this.words = words;
    }

    public Path export(List<EvidenceItem> items, Path target, Progress progress) {
        new Logbook(uow).note(Act.of(ActKind.TABLE_EXPORTED));
        try (TableFiles.Table table = tables.workbook(target, words.apply(Message.of("evidence.custody.title")))) {
            table.row(List.of(
                    words.apply(Message.of("evidence.custody.column.number")),
                    words.apply(Message.of("evidence.custody.column.sha256")),
                    words.apply(Message.of("evidence.custody.column.place")),
                    words.apply(Message.of("evidence.custody.column.act")),
                    words.apply(Message.of("evidence.custody.column.at")),
                    words.apply(Message.of("evidence.custody.column.by")),
                    words.apply(Message.of("evidence.custody.column.machine")),
                    words.apply(Message.of("evidence.custody.column.result"))));
            int done = 0;
            for (EvidenceItem item : items) {
                progress.at(done, items.size());
                rows(item, table);
                done++;
            }
        }
        return target;
    }

    private void rows(EvidenceItem item, TableFiles.Table table) {
        uow.<List<List<Object>>>read(tx -> {
                    CustodyQueries custody = tx.queries(CustodyQueries.class);
                    String number =
                            custody.number(item.id()).map(EvidenceNumber::text).orElse("");
                    return custody.custody(item.id()).stream()
                            .map(entry -> row(number, item, entry))
                            .toList();
                })
                .forEach(table::row);
    }

    private List<Object> row(String number, EvidenceItem item, CustodyEntry entry) {
        return List.of(
                number,
                item.file().fingerprint().hex(),
                entry.number(),
                words.apply(CustodyWords.act(entry)),
                entry.at().toString(),
                entry.by(),
                entry.machine(),
                CustodyWords.result(entry, words));
    }
}
