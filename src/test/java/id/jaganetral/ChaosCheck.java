package id.jaganetral;

import static org.assertj.core.api.Assertions.assertThat;

import id.jaganetral.application.backup.BackupLine;
import id.jaganetral.application.backup.Occasion;
import id.jaganetral.application.employee.EmployeeQueries;
import id.jaganetral.application.letter.LetterFilter;
import id.jaganetral.application.letter.LetterLine;
import id.jaganetral.application.report.ReportFilter;
import id.jaganetral.application.report.ReportQueries;
import id.jaganetral.application.sample.SampleUser;
import id.jaganetral.application.work.Progress;
import id.jaganetral.domain.evidence.IntegrityFinding;
import id.jaganetral.persistence.database.Engine;
import id.jaganetral.persistence.vault.TestKeys;
import id.jaganetral.persistence.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;

/** Opens what a killed process left, and looks whether everything confirmed is there and nothing is half done. */
final class ChaosCheck {
    private static final int MANY = 10_000;
    private static final Engine ENGINE = Engine.start(Office.FEATURES);
    /** One for all rounds: each door starts an engine of its own. */
    private static final OfficeDoor DOORS = new OfficeDoor(Clock.systemDefaultZone(), TestKeys.CHEAP);

    private final ChaosBase base;

    ChaosCheck(ChaosBase base) {
        this.base = base;
    }

    void check(ChaosKind kind, Path workspace, List<String> confirmed) throws IOException {
        if (kind == ChaosKind.MIGRATION) {
            try (Workspace opened = ChaosWork.open(workspace, ENGINE)) {
                assertThat(opened.folder().root()).isEqualTo(workspace);
            }
            return;
        }
        try (Office office = open(workspace)) {
            switch (kind) {
                case IMPORT -> imported(office, confirmed.size());
                case REPORT -> reported(office, confirmed.size());
                case LETTER -> issued(office, confirmed);
                case BACKUP -> backedUp(office, confirmed);
                default -> restored(office, confirmed.size());
            }
            whole(office);
        }
        noRemains(workspace);
    }

    private void imported(Office office, int confirmed) {
        List<Long> states = base.rosterStates();
        assertThat(roster(office)).isIn(states.get(after(confirmed)), states.get(after(confirmed + 1)));
    }

    /** After the first cycle the two imports change the same people to and fro. */
    private static int after(int imports) {
        return imports < 3 ? imports : 2 + imports % 2;
    }

    private void reported(Office office, int confirmed) {
        assertThat(reports(office)).isBetween(base.reports() + confirmed, base.reports() + confirmed + 1);
    }

    private void issued(Office office, List<String> confirmed) throws IOException {
        List<LetterLine> lines =
                office.findLetters().list(LetterFilter.everything(), 0, MANY).lines();
        assertThat(lines.size()).isBetween(base.letters() + confirmed.size(), base.letters() + confirmed.size() + 1);
        for (String said : confirmed) {
            assertThat(lines).anyMatch(line -> said.endsWith(line.number()));
        }
        Path folder = Files.createTempDirectory("surat");
        for (LetterLine line : lines) {
            office.handOutLetter().save(line.id(), folder.resolve(line.id() + ".docx"));
        }
        Chaos.remove(folder);
    }

    private static void backedUp(Office office, List<String> confirmed) {
        List<BackupLine> there = office.backups().list();
        assertThat(there.stream().filter(line -> line.proven().isPresent()).count())
                .as("backups proven before the kill")
                .isGreaterThanOrEqualTo(Math.min(3, 1 + confirmed.size()));
        there.stream().filter(line -> line.proven().isPresent()).forEach(line -> office.backups()
                .prove(line.number(), Progress.unwatched()));
        int next = office.backups()
                .make(Occasion.ASKED, Progress.unwatched())
                .line()
                .number();
        assertThat(next).isGreaterThan(confirmed.size());
    }

    private void restored(Office office, int confirmed) {
        if (confirmed > 0) {
            assertThat(reports(office)).isEqualTo(base.reports() - 1);
        } else {
            assertThat(reports(office)).isIn(base.reports() - 1, base.reports());
        }
    }

    private static void whole(Office office) {
        assertThat(office.verifyEvidence().verifyEverything(Progress.unwatched()))
                .allMatch(finding -> finding.state() == IntegrityFinding.State.INTACT);
    }

    /** Nothing half done lies about, and what was set aside opens. */
    private void noRemains(Path workspace) throws IOException {
        try (Stream<Path> files = Files.walk(workspace)) {
            assertThat(files.filter(file -> file.toString().contains(".incoming") && Files.isRegularFile(file)))
                    .isEmpty();
        }
        try (Stream<Path> beside = Files.list(workspace.getParent())) {
            for (Path one : beside.filter(Files::isDirectory).toList()) {
                String name = one.getFileName().toString();
                assertThat(name).doesNotStartWith(".");
                if (name.contains("sebelum pemulihan")) {
                    open(one).close();
                }
            }
        }
    }

    private static Office open(Path workspace) {
        return DOORS.open(workspace, SampleUser.credentials(), Clock.systemDefaultZone())
                .fold(office -> office, reasons -> {
                    throw new AssertionError(reasons);
                });
    }

    static long roster(Path workspace) {
        try (Office office = open(workspace)) {
            return roster(office);
        }
    }

    private static long roster(Office office) {
        return office.unitOfWork().<Long>read(tx -> ChaosBase.sum(tx.queries(EmployeeQueries.class)));
    }

    /** Reports and letters. */
    static int[] counts(Path workspace) {
        try (Office office = open(workspace)) {
            return new int[] {
                reports(office),
                office.findLetters()
                        .list(LetterFilter.everything(), 0, MANY)
                        .lines()
                        .size()
            };
        }
    }

    private static int reports(Office office) {
        return office.unitOfWork().<Integer>read(tx -> tx.queries(ReportQueries.class)
                .lines(ReportFilter.everything(), 0, MANY)
                .size());
    }
}
