package id.jaganetral.cli;

import id.jaganetral.application.casefile.CaseFileLine;
import id.jaganetral.application.letter.FindLetters;
import id.jaganetral.application.letter.LetterFilter;
import id.jaganetral.application.letter.LetterLine;
import id.jaganetral.application.recap.Recap;
import id.jaganetral.application.recap.RecapRequest;
import id.jaganetral.application.register.Register;
import id.jaganetral.application.register.Registers;
import id.jaganetral.application.sample.SampleUser;
import id.jaganetral.application.work.Progress;
import id.jaganetral.domain.outcome.Message;
import id.jaganetral.domain.outcome.OperationFailed;
import id.jaganetral.domain.report.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Walks the main job with invented people, step by step: rosters, reports with screenshots, cases, letters, recap. What
 * it made is left in a folder to look at.
 */
@Command(name = "demo")
final class DemoCommand implements Callable<Integer> {
    private static final int ALL = 10_000;

    private final Workplaces workplaces;
    private final Console console;

    @Option(names = "--folder", paramLabel = "FOLDER", required = true, descriptionKey = "cli.demo.folder")
    private Path folder;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            descriptionKey = "cli.option.help")
    private boolean help;

    DemoCommand(Workplaces workplaces, Console console) {
        this.workplaces = workplaces;
        this.console = console;
    }

    @Override
    public Integer call() {
        Path home = folder.resolve("ruang-kerja");
        Path rosters = made(folder.resolve("data-pegawai"));
        console.say("cli.demo.start", folder.toAbsolutePath());
        List<Report> reports = workplaces.createSample(home, rosters, console::say);
        console.say("cli.demo.signin", SampleUser.NAME, SampleUser.PASSWORD);
        console.say("cli.demo.reports", reports.size());
        try (Workplace workplace = workplaces.open(home, SampleUser.credentials())) {
            cases(workplace);
            letters(workplace, made(folder.resolve("surat")));
            return recap(workplace, reports, made(folder.resolve("rekap")));
        }
    }

    private void cases(Workplace workplace) {
        List<CaseFileLine> lines = workplace.listCaseFiles().lines();
        console.say("cli.demo.cases", lines.size());
        for (CaseFileLine line : lines) {
            console.say(
                    "cli.demo.case",
                    line.head().number(),
                    Message.of("casefile.stage." + line.stage().name()));
        }
    }

    private void letters(Workplace workplace, Path into) {
        List<LetterLine> lines =
                workplace.findLetters().list(LetterFilter.everything(), 0, ALL).lines();
        for (LetterLine line : lines) {
            Path copy =
                    into.resolve(FindLetters.fileName(workplace.findLetters().letter(line.id())));
            workplace.handOutLetter().save(line.id(), copy);
        }
        console.say("cli.demo.letters", lines.size(), into.toAbsolutePath());
    }

    private int recap(Workplace workplace, List<Report> reports, Path into) {
        LocalDate first =
                reports.stream().map(Report::knownOn).min(LocalDate::compareTo).orElseThrow();
        LocalDate last = LocalDate.now(Clock.systemDefaultZone());
        RecapRequest request = new RecapRequest(first, last, Optional.empty(), Optional.empty());
        Registers registers = workplace.registers();
        Recap recap = workplace.prepareRecap().recap(request);
        for (Register register : registers.all()) {
            Path file = into.resolve(register.name() + ".xlsx");
            registers.export(register, request, false, file, Progress.unwatched());
        }
        console.say(
                "cli.demo.recap",
                recap.reports(),
                recap.people(),
                registers.all().size(),
                into.toAbsolutePath());
        console.say("cli.demo.end");
        return ExitCode.DONE;
    }

    private static Path made(Path wanted) {
        try {
            return Files.createDirectories(wanted);
        } catch (IOException refused) {
            throw new OperationFailed(Message.of("cli.folder.refused", wanted.toString()), refused);
        }
    }
}
