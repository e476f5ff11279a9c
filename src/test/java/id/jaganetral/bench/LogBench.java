package id.jaganetral.bench;

import id.jaganetral.application.audit.AnchorFile;
import id.jaganetral.application.audit.ChainHead;
import id.jaganetral.application.audit.CheckLog;
import id.jaganetral.application.audit.ExportLog;
import id.jaganetral.application.audit.LogText;
import id.jaganetral.application.audit.Trail;
import id.jaganetral.application.transaction.UnitOfWork;
import id.jaganetral.application.work.Progress;
import id.jaganetral.document.roster.WrittenTables;
import id.jaganetral.domain.audit.Act;
import id.jaganetral.domain.audit.ActKind;
import id.jaganetral.persistence.account.ShippedRoles;
import id.jaganetral.persistence.audit.SqlAudit;
import id.jaganetral.persistence.database.Database;
import id.jaganetral.persistence.database.Engine;
import id.jaganetral.persistence.vault.DataKey;
import id.jaganetral.text.Texts;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** What it costs to check a long log in the encrypted database; leaves it exported for the stand-alone verifier. */
public final class LogBench {
    private static final LogText TEXT = new LogText(ShippedRoles.read(), Texts.indonesian()::get);
    private static final int AT_ONCE = 20_000;

    private LogBench() {}

    /** Folder, and how many entries. */
    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        int count = Integer.parseInt(arguments[1]);
        UUID workspace = UUID.randomUUID();
        UUID officer = UUID.randomUUID();
        try (Database database =
                Database.open(folder.resolve("log"), DataKey.random(), Engine.start(List.of(SqlAudit.feature())))) {
            database.logInto(new Trail(workspace, () -> Optional.of(officer), Clock.systemUTC()));
            UnitOfWork uow = database.unitOfWork();
            timed("write", () -> write(uow, count));
            CheckLog check = new CheckLog(uow, workspace, new NoAnchor());
            // first with cold pages and a cold compiler, as a command would
            timed("check", () -> sound(check));
            timed("check again", () -> sound(check));
            ExportLog export = new ExportLog(uow, workspace, new WrittenTables(), TEXT);
            timed("export", () -> export.forVerifier(folder.resolve("catatan.txt"), Progress.unwatched()));
        }
    }

    private static void write(UnitOfWork uow, int count) {
        for (int from = 1; from < count; from += AT_ONCE) {
            int first = from;
            int last = Math.min(from + AT_ONCE, count);
            uow.write(tx -> {
                for (int i = first; i < last; i++) {
                    String number = "PKR-2026-" + i;
                    tx.note(Act.about(ActKind.CASE_FACT, UUID.randomUUID(), number, "summons-issued"));
                }
                return first;
            });
        }
    }

    private static void sound(CheckLog check) {
        CheckLog.Finding found = check.check(List.of(), Progress.unwatched());
        if (found.fault().isPresent()) {
            throw new IllegalStateException(found.toString());
        }
    }

    private static void timed(String what, Runnable work) {
        long from = System.nanoTime();
        work.run();
        System.out.printf(Locale.ROOT, "%s: %.2f s%n", what, (System.nanoTime() - from) / 1e9);
    }

    private static final class NoAnchor implements AnchorFile {
        @Override
        public Optional<ChainHead> read() {
            return Optional.empty();
        }

        @Override
        public void write(ChainHead head) {
            throw new UnsupportedOperationException("nothing is kept here");
        }
    }
}
