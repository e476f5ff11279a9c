package id.jaganetral.bench;

import id.jaganetral.domain.casefile.CaseFile;
import id.jaganetral.domain.casefile.CaseStory;
import id.jaganetral.domain.casefile.standing.CaseAssessor;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What it costs to tell of a case file where it stands: stage, next steps, deadlines, missing documents, warnings. */
public final class CaseBench {
    private static final int FILES = 10_000;
    private static final int WARM_UP = 1_000;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private CaseBench() {}

    public static void main(String[] arguments) {
        MadeCases made = new MadeCases();
        List<CaseFile> files = new ArrayList<>(FILES);
        for (int i = 0; i < FILES; i++) {
            files.add(i % 2 == 0 ? made.open() : made.closed());
        }
        CaseAssessor assessor = new CaseAssessor(CaseStory.BOOK, CaseStory.CALENDAR);
        files.subList(0, WARM_UP).forEach(file -> assessor.assess(file, TODAY));
        ThreadMXBean thread = ManagementFactory.getThreadMXBean();
        long[] nanos = new long[FILES];
        long steps = 0;
        long cpu = thread.getCurrentThreadCpuTime();
        for (int i = 0; i < FILES; i++) {
            long start = System.nanoTime();
            steps += assessor.assess(files.get(i), TODAY).steps().size();
            nanos[i] = System.nanoTime() - start;
        }
        cpu = thread.getCurrentThreadCpuTime() - cpu;
        Arrays.sort(nanos);
        System.out.printf(
                Locale.ROOT,
                "assess: median %.3f ms, 99th percentile %.3f ms, processor %.3f ms each (%d files, %d steps)%n",
                nanos[FILES / 2] / 1e6,
                nanos[FILES * 99 / 100] / 1e6,
                cpu / 1e6 / FILES,
                FILES,
                steps);
    }
}
