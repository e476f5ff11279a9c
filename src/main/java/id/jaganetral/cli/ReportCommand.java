package id.jaganetral.cli;

import id.jaganetral.application.employee.EmployeeFilter;
import id.jaganetral.application.employee.EmployeeLine;
import id.jaganetral.application.evidence.Arriving;
import id.jaganetral.application.evidence.Received;
import id.jaganetral.application.report.DraftSubject;
import id.jaganetral.application.report.ReportDraft;
import id.jaganetral.application.work.Progress;
import id.jaganetral.domain.employee.EmployeeId;
import id.jaganetral.domain.employee.Nip;
import id.jaganetral.domain.evidence.ArrivalWay;
import id.jaganetral.domain.outcome.Message;
import id.jaganetral.domain.outcome.Outcome;
import id.jaganetral.domain.outcome.Reason;
import id.jaganetral.domain.report.Report;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Logs a report with its people and its evidence. */
@Command(name = "report")
final class ReportCommand implements Callable<Integer> {
    private static final Map<String, String> OPTIONS = Map.ofEntries(
            Map.entry("subjects", "--nip"),
            Map.entry("evidence", "--evidence"),
            Map.entry("source", "--source"),
            Map.entry("form", "--form"),
            Map.entry("actedOn", "--acted"),
            Map.entry("knownOn", "--known"),
            Map.entry("platform", "--platform"),
            Map.entry("account", "--account"),
            Map.entry("link", "--link"),
            Map.entry("place", "--place"),
            Map.entry("description", "--description"));

    private final Workplaces workplaces;
    private final Console console;

    @Mixin
    private WorkspaceOption workspace;

    @Mixin
    private FactOptions facts;

    @Option(names = "--nip", paramLabel = "NIP", descriptionKey = "cli.report.nip")
    private List<String> numbers = new ArrayList<>();

    @Option(names = "--name", paramLabel = "NAMA", descriptionKey = "cli.report.name")
    private List<String> names = new ArrayList<>();

    @Option(names = "--evidence", paramLabel = "FILE", descriptionKey = "cli.report.evidence")
    private List<Path> evidence = new ArrayList<>();

    ReportCommand(Workplaces workplaces, Console console) {
        this.workplaces = workplaces;
        this.console = console;
    }

    @Override
    public Integer call() {
        try (Workplace workplace = workspace.open(workplaces, console)) {
            List<DraftSubject> subjects = new ArrayList<>();
            List<Reason> unknown = new ArrayList<>();
            for (String number : numbers) {
                Optional<EmployeeId> person = byNumber(workplace, number);
                person.map(DraftSubject::fromRoster).ifPresent(subjects::add);
                if (person.isEmpty()) {
                    unknown.add(Reason.atField("subjects", Message.of("cli.report.unknownNip", number)));
                }
            }
            names.forEach(name -> subjects.add(DraftSubject.unidentified(name)));
            return unknown.isEmpty() ? log(workplace, subjects) : console.refused(unknown, OPTIONS);
        }
    }

    private static Optional<EmployeeId> byNumber(Workplace workplace, String typed) {
        return Nip.parse(typed)
                .fold(
                        nip -> workplace.findEmployees().search(EmployeeFilter.text(nip.digits()), 1).lines().stream()
                                .map(EmployeeLine::id)
                                .findFirst(),
                        reasons -> Optional.empty());
    }

    private int log(Workplace workplace, List<DraftSubject> subjects) {
        List<Received> received = new ArrayList<>();
        for (Path file : evidence) {
            Outcome<Received> kept =
                    workplace.receiveEvidence().receive(Arriving.file(file, ArrivalWay.FILE), Progress.unwatched());
            Optional<List<Reason>> refusal = kept.fold(
                    value -> {
                        received.add(value);
                        return Optional.empty();
                    },
                    Optional::of);
            if (refusal.isPresent()) {
                return console.refused(refusal.get(), OPTIONS);
            }
        }
        ReportDraft draft = new ReportDraft(facts.draft(), subjects, Optional.empty(), received);
        return workplace.logReport().log(draft).fold(this::logged, reasons -> console.refused(reasons, OPTIONS));
    }

    private int logged(Report report) {
        console.say("cli.report.done", report.number());
        return ExitCode.DONE;
    }
}
