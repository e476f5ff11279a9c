package id.jaganetral;

import id.jaganetral.application.casefile.CaseFileStore;
import id.jaganetral.application.employee.EmployeeFilter;
import id.jaganetral.application.employee.EmployeeLine;
import id.jaganetral.application.employee.EmployeeQueries;
import id.jaganetral.application.employee.UnitQueries;
import id.jaganetral.application.preference.Preferences;
import id.jaganetral.application.report.ReportStore;
import id.jaganetral.application.roster.RosterPreview;
import id.jaganetral.application.rule.ClassificationStore;
import id.jaganetral.application.sample.SampleUser;
import id.jaganetral.application.transaction.Writing;
import id.jaganetral.application.work.Progress;
import id.jaganetral.bench.MadeCases;
import id.jaganetral.domain.audit.Act;
import id.jaganetral.domain.audit.ActKind;
import id.jaganetral.domain.casefile.CaseFile;
import id.jaganetral.domain.casefile.CaseFileId;
import id.jaganetral.domain.casefile.CaseOrigin;
import id.jaganetral.domain.casefile.standing.CaseAssessor;
import id.jaganetral.domain.casefile.standing.CaseStage;
import id.jaganetral.domain.casefile.standing.CaseStanding;
import id.jaganetral.domain.employee.Employee;
import id.jaganetral.domain.employee.EmployeeSnapshot;
import id.jaganetral.domain.employee.UnitTree;
import id.jaganetral.domain.report.Platform;
import id.jaganetral.domain.report.Report;
import id.jaganetral.domain.report.ReportId;
import id.jaganetral.domain.report.ReportSource;
import id.jaganetral.domain.report.Subject;
import id.jaganetral.domain.rule.classification.ChosenClassification;
import id.jaganetral.persistence.preference.PreferenceFile;
import id.jaganetral.persistence.vault.KeyHardness;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * Makes the largest workspace the program is meant for: everyone of a roster, and a case file for 5,000 of them, one in
 * ten still open. Arguments: the folder with the rosters, the folder of the workspace, the file of the preferences that
 * will name it.
 */
final class CeilingWorkspace {
    private static final int CASES = 5_000;
    private static final int ONE_OPEN_IN = 10;
    private static final int TOGETHER = 250;
    private static final String OFFICER = "Petugas Contoh";

    private final Office office;
    private final MadeCases made = new MadeCases();
    private UnitTree units;

    private CeilingWorkspace(Office office) {
        this.office = office;
    }

    public static void main(String[] arguments) {
        Path rosters = Path.of(arguments[0]);
        Path folder = Path.of(arguments[1]).toAbsolutePath();
        Clock clock = Clock.systemDefaultZone();
        try (OfficeDoor door = new OfficeDoor(clock, KeyHardness.USUAL);
                Office office = door.create(folder, SampleUser.user(), clock).office()) {
            CeilingWorkspace ceiling = new CeilingWorkspace(office);
            ceiling.people(rosters);
            ceiling.cases();
            System.out.printf(
                    "%d people, %d case files%n",
                    office.findEmployees().size(),
                    office.listCaseFiles().lines().size());
        }
        new PreferenceFile(Path.of(arguments[2])).save(Preferences.first().withRecent(folder));
    }

    private void people(Path rosters) {
        office.importUnits()
                .apply(
                        office.openRoster()
                                .open(rosters.resolve("HierarkiUnor.xlsx"))
                                .plan(),
                        Progress.unwatched());
        RosterPreview done = office.importRoster()
                .apply(office.openRoster().open(rosters.resolve("roster.xlsx")).plan(), Progress.unwatched())
                .fold(preview -> preview, reasons -> {
                    throw new IllegalStateException(reasons.toString());
                });
        System.out.println(done.counts());
    }

    private void cases() {
        units = office.unitOfWork()
                .<UnitTree>read(tx -> tx.queries(UnitQueries.class).tree());
        List<EmployeeLine> people =
                office.findEmployees().search(EmployeeFilter.everyone(), CASES).lines();
        for (int from = 0; from < people.size(); from += TOGETHER) {
            List<EmployeeLine> some = people.subList(from, Math.min(people.size(), from + TOGETHER));
            int first = from;
            office.unitOfWork().write(tx -> {
                for (int i = 0; i < some.size(); i++) {
                    boolean open = (first + i) % ONE_OPEN_IN == 0;
                    add(some.get(i), open ? made.open() : made.closed(), tx);
                }
                return some;
            });
        }
    }

    private void add(EmployeeLine line, CaseFile like, Writing tx) {
        Employee employee =
                tx.queries(EmployeeQueries.class).employee(line.id()).orElseThrow();
        LocalDate opened = like.facts().get(0).fact().on();
        EmployeeSnapshot person = employee.snapshot(opened, units);
        Subject subject = new Subject(UUID.randomUUID(), "", Optional.of(person));
        Report report = report(like.classification(), opened, subject, tx);
        tx.store(ReportStore.class).add(report);
        tx.store(ClassificationStore.class).put(subject.id(), like.classification());
        CaseFile file = new CaseFile(
                CaseFileId.fresh(),
                String.format(
                        Locale.ROOT,
                        "PKR-%d-%04d",
                        opened.getYear(),
                        tx.store(CaseFileStore.class).nextNumber(opened.getYear())),
                person,
                new CaseOrigin(report.id(), report.number(), subject.id(), report.knownOn()),
                like.classification(),
                like.facts(),
                0);
        store(file, tx);
        tx.store(ReportStore.class).linkCase(subject.id(), file.id().value());
    }

    /** The last fact is appended, as the program does, so that the stage is kept where nothing can change any more. */
    private void store(CaseFile file, Writing tx) {
        int last = file.facts().size() - 1;
        CaseFile before = last == 0
                ? file
                : new CaseFile(
                        file.id(),
                        file.number(),
                        file.person(),
                        file.origin(),
                        file.classification(),
                        file.facts().subList(0, last),
                        0);
        tx.store(CaseFileStore.class).add(before);
        tx.note(Act.about(ActKind.CASE_OPENED, file.id().value(), file.number()));
        if (last > 0) {
            tx.store(CaseFileStore.class).append(file, settled(file));
        }
    }

    private Optional<CaseStage> settled(CaseFile file) {
        CaseStanding standing = new CaseAssessor(
                        office.law().rules(), office.law().calendar())
                .assess(file, LocalDate.now(office.clock()));
        boolean done = standing.stage().closed() && standing.steps().isEmpty();
        return done ? Optional.of(standing.stage()) : Optional.empty();
    }

    private static Report report(ChosenClassification chosen, LocalDate known, Subject subject, Writing tx) {
        String number = String.format(
                Locale.ROOT,
                "LAP-%d-%04d",
                known.getYear(),
                tx.store(ReportStore.class).nextNumber(known.getYear()));
        return new Report(
                ReportId.fresh(),
                number,
                ReportSource.PUBLIC_REPORT,
                chosen.proposal().facts(),
                known,
                Platform.FACEBOOK,
                "Akun Contoh",
                "https://facebook.example/contoh/posts/" + number,
                "",
                "Pegawai menyukai unggahan pasangan calon.",
                List.of(subject),
                Optional.empty(),
                known.atStartOfDay(java.time.ZoneOffset.UTC).toInstant(),
                OFFICER);
    }
}
