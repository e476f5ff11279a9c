package id.jaganetral.bench;

import id.jaganetral.application.audit.Trail;
import id.jaganetral.application.backup.Safeguard;
import id.jaganetral.application.employee.EmployeeFilter;
import id.jaganetral.application.employee.FindEmployees;
import id.jaganetral.application.roster.ImportRoster;
import id.jaganetral.application.roster.ImportUnits;
import id.jaganetral.application.roster.OpenRoster;
import id.jaganetral.application.roster.RosterCounts;
import id.jaganetral.application.roster.RosterPlan;
import id.jaganetral.application.roster.RosterPreview;
import id.jaganetral.application.sample.SamplePeople;
import id.jaganetral.application.sample.SampleRosters;
import id.jaganetral.application.sample.SampleSize;
import id.jaganetral.application.transaction.UnitOfWork;
import id.jaganetral.application.work.Progress;
import id.jaganetral.document.roster.RosterFileOpener;
import id.jaganetral.document.roster.WrittenTables;
import id.jaganetral.persistence.audit.SqlAudit;
import id.jaganetral.persistence.database.Database;
import id.jaganetral.persistence.database.Engine;
import id.jaganetral.persistence.employee.EmployeePersistence;
import id.jaganetral.persistence.vault.DataKey;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;

/**
 * Measures the roster: {@code prepare FOLDER [PEOPLE]} writes the files, {@code import FOLDER} imports them twice and
 * searches. Two runs, so that the import can be given a small heap.
 */
public final class RosterBench {
    private static final int POSITION = 43;
    private static final int POSITION_SINCE = 44;
    private static final int CHANGED_EVERY = 100;
    private static final int SEARCHES = 2_000;

    private RosterBench() {}

    public static void main(String[] args) throws Exception {
        Path folder = Path.of(args[1]);
        if (args[0].equals("prepare")) {
            prepare(
                    folder,
                    args.length > 2
                            ? Integer.parseInt(args[2])
                            : SampleSize.ceiling().people());
        } else {
            measure(folder);
        }
    }

    private static void prepare(Path folder, int count) throws IOException {
        Files.createDirectories(folder);
        SampleSize ceiling = SampleSize.ceiling();
        SamplePeople people = new SamplePeople(7, new SampleSize(count, ceiling.schools(), ceiling.clinics()));
        SampleRosters rosters = new SampleRosters(people, new WrittenTables());
        rosters.units(folder.resolve("HierarkiUnor.xlsx"));
        rosters.export(folder.resolve("roster.xlsx"), people.all());
        int[] row = {0};
        rosters.export(folder.resolve("roster-changed.xlsx"), people.all(), cells -> {
            if (row[0]++ % CHANGED_EVERY != 0) {
                return cells;
            }
            List<String> changed = new ArrayList<>(cells);
            changed.set(POSITION, "PENELAAH TEKNIS KEBIJAKAN");
            changed.set(POSITION_SINCE, "2026-02-01");
            return changed;
        });
    }

    private static void measure(Path folder) throws Exception {
        Path database = Files.createTempDirectory("roster-bench").resolve("bench");
        try (Database opened = Database.open(
                database, DataKey.random(), Engine.start(List.of(EmployeePersistence.feature(), SqlAudit.feature())))) {
            opened.logInto(new Trail(UUID.randomUUID(), Optional::empty, Clock.systemDefaultZone()));
            UnitOfWork uow = opened.unitOfWork();
            RosterFileOpener files = new RosterFileOpener();
            OpenRoster open = new OpenRoster(files, uow);
            FindEmployees find = new FindEmployees(uow);
            ImportRoster imports =
                    new ImportRoster(files, uow, find, () -> "Bench", Clock.systemDefaultZone(), Safeguard.none());
            RosterPlan units = open.open(folder.resolve("HierarkiUnor.xlsx")).plan();
            timed("units", () -> new ImportUnits(
                            files, uow, find, () -> "Bench", Clock.systemDefaultZone(), Safeguard.none())
                    .apply(units, Progress.unwatched()));
            run("import", open, imports, folder.resolve("roster.xlsx"));
            run("re-import, 1 % changed", open, imports, folder.resolve("roster-changed.xlsx"));
            timed("list for searching", () -> {
                find.prepare();
                return find.size();
            });
            search(find);
        }
    }

    private static void run(String what, OpenRoster open, ImportRoster imports, Path file) throws Exception {
        RosterCounts counts = timed(what, () -> {
            RosterPlan plan = open.open(file).plan();
            return imports.apply(plan, Progress.unwatched()).fold(RosterPreview::counts, reasons -> null);
        });
        System.out.println("  " + counts);
    }

    private static void search(FindEmployees find) {
        List<String> typed = List.of(
                "b", "bi", "bin", "bint", "pelangi melati", "1985", "19850101", "camat", "negeri 12", "guru", "zzz");
        ThreadMXBean thread = ManagementFactory.getThreadMXBean();
        long[] nanos = new long[SEARCHES];
        long[] processor = new long[SEARCHES];
        for (int i = 0; i < SEARCHES; i++) {
            long before = thread.getCurrentThreadCpuTime();
            long start = System.nanoTime();
            find.search(EmployeeFilter.text(typed.get(i % typed.size())), 200);
            nanos[i] = System.nanoTime() - start;
            processor[i] = thread.getCurrentThreadCpuTime() - before;
        }
        Arrays.sort(nanos);
        Arrays.sort(processor);
        System.out.printf(
                "search: median %.1f ms, 99th percentile %.1f ms (processor %.1f and %.1f ms)%n",
                nanos[SEARCHES / 2] / 1e6,
                nanos[SEARCHES * 99 / 100] / 1e6,
                processor[SEARCHES / 2] / 1e6,
                processor[SEARCHES * 99 / 100] / 1e6);
    }

    private static <T> T timed(String what, Callable<T> work) throws Exception {
        com.sun.management.OperatingSystemMXBean machine =
                ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class);
        long cpu = machine.getProcessCpuTime();
        long start = System.nanoTime();
        T result = work.call();
        Runtime now = Runtime.getRuntime();
        System.out.printf(
                "%s: %.2f s (processor %.2f s, heap %d of %d MB)%n",
                what,
                (System.nanoTime() - start) / 1e9,
                (machine.getProcessCpuTime() - cpu) / 1e9,
                (now.totalMemory() - now.freeMemory()) >> 20,
                now.maxMemory() >> 20);
        return result;
    }
}
