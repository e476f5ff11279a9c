package id.jaganetral.cli;

import id.jaganetral.application.recap.Recap;
import id.jaganetral.application.recap.RecapRequest;
import id.jaganetral.application.work.Progress;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes the recap of reports and follow-ups as a workbook. */
@Command(name = "recap")
final class RecapCommand implements Callable<Integer> {
    private final Workplaces workplaces;
    private final Console console;

    @Mixin
    private WorkspaceOption workspace;

    @Option(names = "--from", paramLabel = "TGL", required = true, descriptionKey = "cli.recap.from")
    private LocalDate from;

    @Option(names = "--until", paramLabel = "TGL", required = true, descriptionKey = "cli.recap.until")
    private LocalDate until;

    @Option(names = "--masked", descriptionKey = "cli.recap.masked")
    private boolean masked;

    @Option(names = "--out", paramLabel = "FILE", required = true, descriptionKey = "cli.recap.out")
    private Path out;

    RecapCommand(Workplaces workplaces, Console console) {
        this.workplaces = workplaces;
        this.console = console;
    }

    @Override
    public Integer call() {
        try (Workplace workplace = workspace.open(workplaces, console)) {
            return workplace
                    .prepareRecap()
                    .prepare(new RecapRequest(from, until, Optional.empty(), Optional.empty()))
                    .fold(recap -> export(workplace, recap), console::refused);
        }
    }

    private int export(Workplace workplace, Recap recap) {
        Path written = workplace.exportRecap().export(recap, masked, out, Progress.unwatched());
        console.say("cli.recap.done", recap.reports(), recap.people(), written);
        return ExitCode.DONE;
    }
}
