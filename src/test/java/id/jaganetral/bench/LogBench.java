package id.jaganetral.bench;

import id.jaganetral.application.audit.AnchorFile;
import id.jaganetral.application.audit.BrowseLog;
import id.jaganetral.application.audit.ChainHead;
import id.jaganetral.application.audit.CheckLog;
import id.jaganetral.application.audit.ExportLog;
import id.jaganetral.application.audit.LogFilter;
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
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** What it costs to check a long log in the encrypted database; leaves it exported for the stand-alone verifier. */
public final class LogBench {
    private static final LogText TEXT = new LogText(ShippedRoles.read(), Texts.indonesian()::get);
    private static final int AT_ONCE = 20_000;
    private static final int SHOWN = 100;
    private static final int PIECE = 1 << 16;

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
            double first = timed("check", () -> sound(check));
            double again = timed("check again", () -> sound(check));
            BrowseLog browse = new BrowseLog(uow);
            timed("open the page", () -> browse.entries(newest(browse.numbers(LogFilter.everything()))));
            timed("open it again", () -> browse.entries(newest(browse.numbers(LogFilter.everything()))));
            ExportLog export = new ExportLog(uow, workspace, new WrittenTables(), TEXT);
            Path exported = folder.resolve("catatan.txt");
            timed("export", () -> export.forVerifier(exported, Progress.unwatched()));
            double hashed = timed("hash the same bytes", () -> hash(exported));
            System.out.printf(
                    Locale.ROOT,
                    "ratio: check %.1f x, check again %.1f x hashing the same bytes (target 3 x)%n",
                    first / hashed,
                    again / hashed);
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

    /** As the page does: the newest hundred. */
    private static long[] newest(long[] numbers) {
        long[] sorted = numbers.clone();
        Arrays.sort(sorted);
        return Arrays.copyOfRange(sorted, Math.max(0, sorted.length - SHOWN), sorted.length);
    }

    private static void hash(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] piece = new byte[PIECE];
            for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
                digest.update(piece, 0, read);
            }
            digest.digest();
        } catch (IOException | NoSuchAlgorithmException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static double timed(String what, Runnable work) {
        long from = System.nanoTime();
        work.run();
        double seconds = (System.nanoTime() - from) / 1e9;
        System.out.printf(Locale.ROOT, "%s: %.2f s%n", what, seconds);
        return seconds;
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
