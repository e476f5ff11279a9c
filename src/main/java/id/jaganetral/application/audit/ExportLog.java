package id.jaganetral.application.audit;

import id.jaganetral.application.roster.TableFiles;
import id.jaganetral.application.transaction.UnitOfWork;
import id.jaganetral.application.work.Progress;
import id.jaganetral.domain.audit.Act;
import id.jaganetral.domain.audit.ActKind;
import id.jaganetral.domain.audit.LogEntry;
import id.jaganetral.domain.outcome.Message;
import id.jaganetral.domain.outcome.OperationFailed;
import id.jaganetral.domain.outcome.Outcome;
import id.jaganetral.domain.outcome.Reason;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Takes the log out: as a workbook to read, or whole for the stand-alone verifier. Both are noted first. */
public final class ExportLog {
    /** What a sheet of a workbook holds, without its header. */
    private static final int MOST_ROWS = 1_000_000;

    private static final int PIECE = 1_000;

    private final UnitOfWork uow;
    private final UUID workspace;
    private final TableFiles tables;
    private final LogText text;

    /**
     * @param text puts everything into words, because the file is read outside the program
     */
    public ExportLog(UnitOfWork uow, UUID workspace, TableFiles tables, LogText text) {
        this.uow = uow;
        this.workspace = workspace;
        this.tables = tables;
        this.text = text;
    }

    /** The entries that pass the filter, raw and explained; with the names of accounts. */
    public Outcome<Integer> workbook(LogFilter filter, Path target, Progress progress) {
        BrowseLog log = new BrowseLog(uow);
        long[] numbers = log.numbers(filter);
        if (numbers.length > MOST_ROWS) {
            return Outcome.refused(Reason.of(Message.of("audit.export.many", MOST_ROWS)));
        }
        new Logbook(uow).note(Act.of(ActKind.LOG_EXPORTED, numbers.length));
        Map<UUID, String> names = log.names();
        try (TableFiles.Table table = tables.workbook(target, text.words().apply(Message.of("audit.export.sheet")))) {
            table.row(List.of(
                    text.words().apply(Message.of("audit.column.number")),
                    text.words().apply(Message.of("audit.column.at")),
                    text.words().apply(Message.of("audit.column.who")),
                    text.words().apply(Message.of("audit.column.sentence")),
                    text.words().apply(Message.of("audit.column.kind")),
                    text.words().apply(Message.of("audit.column.account")),
                    text.words().apply(Message.of("audit.column.subject")),
                    text.words().apply(Message.of("audit.column.details")),
                    text.words().apply(Message.of("audit.column.hash"))));
            for (int from = 0; from < numbers.length; from += PIECE) {
                progress.at(from, numbers.length);
                long[] piece = Arrays.copyOfRange(numbers, from, Math.min(from + PIECE, numbers.length));
                log.entries(piece).forEach(linked -> table.row(row(linked, names)));
            }
        }
        return Outcome.done(numbers.length);
    }

    private List<Object> row(LinkedEntry linked, Map<UUID, String> names) {
        LogEntry entry = linked.entry();
        return List.of(
                entry.number(),
                entry.at().toString(),
                entry.who().map(id -> names.getOrDefault(id, "")).orElse(""),
                text.sentence(entry),
                entry.kind(),
                entry.who().map(UUID::toString).orElse(""),
                entry.subject().map(UUID::toString).orElse(""),
                entry.details(),
                linked.hash());
    }

    /** The whole log as it is hashed, without names; the file is there whole or not at all. */
    public long forVerifier(Path target, Progress progress) {
        long expected = uow.<ChainHead>read(
                        tx -> tx.queries(AuditQueries.class).head().orElse(ChainHead.beforeFirst(workspace)))
                .number();
        new Logbook(uow).note(Act.of(ActKind.LOG_EXPORTED, expected));
        Path absolute = target.toAbsolutePath();
        Path part = absolute.resolveSibling("." + absolute.getFileName() + ".part");
        try {
            long written;
            try (BufferedWriter out = Files.newBufferedWriter(part, StandardCharsets.UTF_8)) {
                out.write(ChainHead.opening(workspace) + "\n");
                written = uow.<Long>read(tx -> lines(tx.queries(AuditQueries.class), out, expected, progress));
            }
            Files.move(part, absolute, StandardCopyOption.REPLACE_EXISTING);
            return written;
        } catch (IOException refused) {
            throw failed(target, refused);
        } catch (UncheckedIOException refused) {
            throw failed(target, refused.getCause());
        } finally {
            discard(part);
        }
    }

    private static long lines(AuditQueries log, BufferedWriter out, long expected, Progress progress) {
        long[] written = {0};
        log.walk(linked -> {
            try {
                out.write(linked.entry().line());
                out.write('\t');
                out.write(linked.hash());
                out.write('\n');
            } catch (IOException refused) {
                throw new UncheckedIOException(refused);
            }
            written[0]++;
            if (written[0] % PIECE == 0) {
                progress.at(written[0], expected);
            }
            return true;
        });
        return written[0];
    }

    private static OperationFailed failed(Path target, IOException cause) {
        return new OperationFailed(Message.of("audit.export.failed", target.toString()), cause);
    }

    private static void discard(Path part) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException stuck) {
            // the half-made file is hidden and holds no name
        }
    }
}
