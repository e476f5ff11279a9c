package id.jaganetral.cli;

import id.jaganetral.application.roster.RosterCounts;
import id.jaganetral.application.roster.RosterDraft;
import id.jaganetral.application.roster.RosterPreview;
import id.jaganetral.application.roster.RowNote;
import id.jaganetral.application.roster.UnitImport;
import id.jaganetral.application.work.Progress;
import id.jaganetral.domain.outcome.Message;
import id.jaganetral.domain.outcome.Outcome;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Imports rosters and unit hierarchies, or tries them. */
@Command(name = "import")
final class ImportCommand implements Callable<Integer> {
    private final Workplaces workplaces;
    private final Console console;

    @Mixin
    private WorkspaceOption workspace;

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "cli.import.files")
    private List<Path> files;

    @Option(names = "--dry-run", descriptionKey = "cli.import.dryRun")
    private boolean dryRun;

    ImportCommand(Workplaces workplaces, Console console) {
        this.workplaces = workplaces;
        this.console = console;
    }

    @Override
    public Integer call() {
        try (Workplace workplace = workspace.open(workplaces, console)) {
            int worst = ExitCode.DONE;
            for (Path file : files) {
                worst = Math.max(worst, bringIn(workplace, file));
            }
            return worst;
        }
    }

    private int bringIn(Workplace workplace, Path file) {
        RosterDraft draft = workplace.openRoster().open(file);
        draft.notes().forEach(console::say);
        return draft.content() == RosterDraft.Content.UNITS
                ? units(workplace, file, draft)
                : people(workplace, file, draft);
    }

    private int units(Workplace workplace, Path file, RosterDraft draft) {
        UnitImport done = dryRun
                ? workplace.importUnits().preview(draft.plan(), Progress.unwatched())
                : workplace.importUnits().apply(draft.plan(), Progress.unwatched());
        console.say("cli.import.units", file.getFileName(), done.added(), done.changed(), done.unchanged());
        done.rejected().forEach(this::rejected);
        return done.rejected().isEmpty() ? ExitCode.DONE : ExitCode.REFUSED;
    }

    private int people(Workplace workplace, Path file, RosterDraft draft) {
        Outcome<RosterPreview> outcome = dryRun
                ? workplace.previewRoster().preview(draft.plan(), Progress.unwatched())
                : workplace.importRoster().apply(draft.plan(), Progress.unwatched());
        return outcome.fold(done -> counted(file, done), console::refused);
    }

    private int counted(Path file, RosterPreview done) {
        RosterCounts counts = done.counts();
        console.say(
                dryRun ? "cli.import.tried" : "cli.import.done",
                file.getFileName(),
                counts.added(),
                counts.changed(),
                counts.unchanged(),
                counts.missing(),
                counts.rejected());
        done.rejected().forEach(this::rejected);
        return counts.rejected() == 0 ? ExitCode.DONE : ExitCode.REFUSED;
    }

    private void rejected(RowNote note) {
        for (Message reason : note.messages()) {
            console.problem("cli.import.rejected", String.valueOf(note.row()), reason);
        }
    }
}
