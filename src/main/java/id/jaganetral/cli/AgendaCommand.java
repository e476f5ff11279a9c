package id.jaganetral.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes running deadlines of all cases to a calendar file. */
@Command(name = "agenda")
final class AgendaCommand implements Callable<Integer> {
    private final Workplaces workplaces;
    private final Console console;

    @Mixin
    private WorkspaceOption workspace;

    @Option(names = "--names", descriptionKey = "cli.agenda.names")
    private boolean names;

    @Option(names = "--out", paramLabel = "FILE", required = true, descriptionKey = "cli.agenda.out")
    private Path out;

    AgendaCommand(Workplaces workplaces, Console console) {
        this.workplaces = workplaces;
        this.console = console;
    }

    @Override
    public Integer call() {
        try (Workplace workplace = workspace.open(workplaces, console)) {
            int written = workplace.exportAgenda().export(Optional.empty(), names, out);
            console.say("cli.agenda.done", written, out);
            return ExitCode.DONE;
        }
    }
}
