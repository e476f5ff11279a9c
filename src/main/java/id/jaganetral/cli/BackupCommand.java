package id.jaganetral.cli;

import id.jaganetral.application.backup.BackupDone;
import id.jaganetral.application.backup.BackupLine;
import id.jaganetral.application.backup.Backups;
import id.jaganetral.application.backup.Occasion;
import id.jaganetral.application.work.Progress;
import id.jaganetral.domain.outcome.Outcome;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Makes a backup and proves it, or proves one that is there to the last byte. */
@Command(name = "backup")
final class BackupCommand implements Callable<Integer> {
    private final Workplaces workplaces;
    private final Console console;

    @Mixin
    private WorkspaceOption workspace;

    @Option(names = "--second", paramLabel = "FOLDER", descriptionKey = "cli.backup.second")
    private Path second;

    @Option(names = "--check", paramLabel = "NOMOR", descriptionKey = "cli.backup.check")
    private Integer check;

    BackupCommand(Workplaces workplaces, Console console) {
        this.workplaces = workplaces;
        this.console = console;
    }

    @Override
    public Integer call() {
        try (Workplace workplace = workspace.open(workplaces, console)) {
            Backups backups = workplace.backups();
            if (check != null) {
                BackupLine proven = backups.prove(check, Progress.unwatched());
                console.say("cli.backup.checked", proven.number());
                return ExitCode.DONE;
            }
            Outcome<?> named = second == null ? Outcome.done(second) : backups.useSecond(Optional.of(second));
            return named.fold(kept -> made(backups), console::refused);
        }
    }

    private int made(Backups backups) {
        BackupDone done = backups.make(Occasion.ASKED, Progress.unwatched());
        BackupLine line = done.line();
        console.say(
                "cli.backup.done",
                line.number(),
                Sizes.megabytes(line.bytes()),
                Sizes.megabytes(line.added()),
                backups.places().first().toString());
        done.secondProblem().ifPresent(console::problem);
        return done.secondProblem().isEmpty() ? ExitCode.DONE : ExitCode.FAILED;
    }
}
