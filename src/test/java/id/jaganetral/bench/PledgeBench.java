package id.jaganetral.bench;

import id.jaganetral.application.backup.Safeguard;
import id.jaganetral.application.casefile.CaseDesk;
import id.jaganetral.application.employee.EmployeeFilter;
import id.jaganetral.application.employee.FindEmployees;
import id.jaganetral.application.evidence.annex.AnnexedEvidence;
import id.jaganetral.application.evidence.custody.KeepCustody;
import id.jaganetral.application.letter.DraftLetter;
import id.jaganetral.application.letter.IssueLetter;
import id.jaganetral.application.letter.NumberWish;
import id.jaganetral.application.letter.PrepareLetter;
import id.jaganetral.application.letter.batch.BatchOrder;
import id.jaganetral.application.letter.batch.BatchResult;
import id.jaganetral.application.letter.batch.MakeLetters;
import id.jaganetral.application.letter.check.LetterObjections;
import id.jaganetral.application.letter.material.CaseMaterials;
import id.jaganetral.application.letter.material.CaseOfficials;
import id.jaganetral.application.letter.material.EvidenceLines;
import id.jaganetral.application.letter.material.LetterPictures;
import id.jaganetral.application.letter.material.ReportFields;
import id.jaganetral.application.letter.material.TopicMaterials;
import id.jaganetral.application.roster.ImportRoster;
import id.jaganetral.application.roster.ImportUnits;
import id.jaganetral.application.roster.OpenRoster;
import id.jaganetral.application.transaction.UnitOfWork;
import id.jaganetral.application.work.Progress;
import id.jaganetral.document.letter.WordTemplateCompiler;
import id.jaganetral.document.roster.RosterFileOpener;
import id.jaganetral.domain.calendar.WorkingWeeks;
import id.jaganetral.domain.casefile.Official;
import id.jaganetral.domain.employee.EmployeeSnapshot;
import id.jaganetral.domain.letter.LetterTopic;
import id.jaganetral.persistence.employee.EmployeePersistence;
import id.jaganetral.persistence.law.StoredLaw;
import id.jaganetral.persistence.letter.LetterFixture;
import id.jaganetral.persistence.letter.ShippedLetterLibrary;
import id.jaganetral.persistence.letter.SqlLetters;
import id.jaganetral.persistence.letter.WorkspaceLetterFiles;
import id.jaganetral.persistence.letter.WorkspaceTemplates;
import id.jaganetral.persistence.settings.StoredOfficeProfiles;
import id.jaganetral.persistence.workspace.TestWorkspaces;
import id.jaganetral.persistence.workspace.Workspace;
import id.jaganetral.text.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Pledges (pakta integritas) for thousands of people out of the roster: {@code PledgeBench ROSTER-FOLDER [MANY]} with a
 * folder {@link RosterBench} has prepared. Fifty at a time is the yardstick: if many take as long as fifty times as often,
 * the work is linear.
 */
public final class PledgeBench {
    private static final String FORM = "PAKTA";
    private static final int FEW = 50;

    private final MakeLetters make;
    private final List<LetterTopic> people;
    private final Path out;

    private PledgeBench(MakeLetters make, List<LetterTopic> people, Path out) {
        this.make = make;
        this.people = people;
        this.out = out;
    }

    public static void main(String[] arguments) throws IOException {
        Path roster = Path.of(arguments[0]);
        int many = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 5_000;
        Path folder = Files.createTempDirectory("pledge-bench");
        Clock clock = Clock.systemDefaultZone();
        try (Workspace workspace = TestWorkspaces.create(
                folder.resolve("ruang"), List.of(EmployeePersistence.feature(), SqlLetters.feature()), clock)) {
            UnitOfWork uow = workspace.unitOfWork();
            FindEmployees find = new FindEmployees(uow);
            fill(uow, find, roster, clock);
            List<LetterTopic> people = find.search(EmployeeFilter.everyone(), many).lines().stream()
                    .<LetterTopic>map(line -> new LetterTopic.OfPerson(line.id()))
                    .toList();
            new PledgeBench(make(workspace, clock), people, folder).measure();
        }
    }

    private static void fill(UnitOfWork uow, FindEmployees find, Path roster, Clock clock) {
        RosterFileOpener files = new RosterFileOpener();
        OpenRoster open = new OpenRoster(files, uow);
        new ImportUnits(files, uow, find, () -> "Bench", clock, Safeguard.none())
                .apply(open.open(roster.resolve("HierarkiUnor.xlsx")).plan(), Progress.unwatched());
        new ImportRoster(files, uow, find, () -> "Bench", clock, Safeguard.none())
                .apply(open.open(roster.resolve("roster.xlsx")).plan(), Progress.unwatched());
    }

    private static MakeLetters make(Workspace workspace, Clock clock) {
        UnitOfWork uow = workspace.unitOfWork();
        StoredOfficeProfiles offices =
                new StoredOfficeProfiles(workspace.folder().settings());
        offices.save(LetterFixture.office());
        Texts texts = Texts.indonesian();
        StoredLaw law = StoredLaw.shipped();
        ReportFields reports = new ReportFields(texts::get);
        EvidenceLines evidence = new EvidenceLines(offices, texts::get);
        TopicMaterials materials = new TopicMaterials(
                uow,
                new CaseMaterials(
                        new CaseDesk(law, () -> WorkingWeeks.USUAL, clock),
                        texts::get,
                        new Nobody(),
                        reports,
                        evidence),
                reports,
                evidence,
                clock);
        ShippedLetterLibrary library = new ShippedLetterLibrary();
        PrepareLetter prepare = new PrepareLetter(
                uow,
                library,
                new WorkspaceTemplates(workspace.folder().templates()),
                new WordTemplateCompiler(),
                offices,
                LetterPictures.none());
        IssueLetter issue = new IssueLetter(
                uow,
                prepare,
                new WorkspaceLetterFiles(workspace.folder().letters(), workspace.working()),
                () -> "Bench",
                clock,
                new LetterObjections(uow, offices, new CaseDesk(StoredLaw.shipped(), () -> WorkingWeeks.USUAL, clock))
                        ::toIssuing,
                new AnnexedEvidence(new KeepCustody(uow, () -> "Petugas", clock), form -> false));
        return new MakeLetters(uow, new DraftLetter(library, materials, offices, law, clock), prepare, issue);
    }

    /** Pledges ask for no officials. */
    private static final class Nobody implements CaseOfficials {
        @Override
        public Optional<String> decider(EmployeeSnapshot person, String sanction) {
            return Optional.empty();
        }

        @Override
        public Optional<Official> superior(EmployeeSnapshot person, String sanction) {
            return Optional.empty();
        }
    }

    private void measure() {
        // the compiler of the virtual machine warms up on the few
        for (int i = 0; i < 10; i++) {
            run(people.subList(0, FEW), true);
        }
        double few = run(people.subList(0, FEW), true);
        double many = run(people, true);
        double each = run(people, false);
        double times = (double) people.size() / FEW;
        System.out.printf(
                Locale.ROOT,
                "pledges: %.2f s for %d in one file, %.2f s for %d times %.0f, %.2f x; a file each %.2f s; heap %d MB%n",
                many,
                people.size(),
                few * times,
                FEW,
                times,
                many / (few * times),
                each,
                Runtime.getRuntime().maxMemory() >> 20);
    }

    /** Seconds. */
    private double run(List<LetterTopic> topics, boolean together) {
        Path target = together ? out.resolve("semua.docx") : out.resolve("masing-masing");
        BatchOrder order = new BatchOrder(
                FORM,
                topics,
                LocalDate.of(2026, 11, 20),
                LetterFixture.office().signatories().get(0),
                NumberWish.Way.NEXT,
                Map.of(),
                new BatchOrder.Destination(together, target));
        long start = System.nanoTime();
        BatchResult result = make.make(order, Progress.unwatched()).fold(made -> made, reasons -> {
            throw new IllegalStateException(reasons.toString());
        });
        if (result.made() == 0) {
            throw new IllegalStateException(result.lines().get(0).reasons().toString());
        }
        return (System.nanoTime() - start) / 1e9;
    }
}
