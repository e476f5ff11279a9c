package id.jaganetral.cli;

import id.jaganetral.application.access.RecoveryPaper;
import id.jaganetral.application.access.RecoveryShare;
import id.jaganetral.application.access.WayIn;
import id.jaganetral.application.backup.BackupLine;
import id.jaganetral.application.backup.Rescue;
import id.jaganetral.application.work.Progress;
import id.jaganetral.domain.outcome.Message;
import id.jaganetral.domain.outcome.OperationFailed;
import id.jaganetral.domain.outcome.Outcome;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Brings a backup back, or lists those there are. What lies in the target is set aside. */
@Command(name = "restore")
final class RestoreCommand implements Callable<Integer> {
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyy-MM-dd HH.mm");

    private final Workplaces workplaces;
    private final Console console;

    @Mixin
    private WorkspaceOption workspace;

    @Option(names = "--from", paramLabel = "FOLDER", descriptionKey = "cli.restore.from")
    private Path from;

    @Option(names = "--backup", paramLabel = "NOMOR", descriptionKey = "cli.restore.backup")
    private Integer number;

    @Option(names = "--list", descriptionKey = "cli.restore.list")
    private boolean list;

    @Option(names = "--sheet", descriptionKey = "cli.restore.sheet")
    private boolean sheet;

    RestoreCommand(Workplaces workplaces, Console console) {
        this.workplaces = workplaces;
        this.console = console;
    }

    @Override
    public Integer call() {
        Rescue rescue = workplaces.rescue();
        Path place = from == null ? rescue.usualPlace(workspace.folder()) : from;
        List<BackupLine> there = rescue.backupsIn(place);
        if (there.isEmpty()) {
            throw new OperationFailed(Message.of("backup.place.none", place.toString()));
        }
        if (list) {
            there.forEach(this::tell);
            return ExitCode.DONE;
        }
        int wanted = number != null ? number : lastProven(there, place);
        return way().fold(
                        held -> {
                            try {
                                return rescue.restore(place, wanted, workspace.folder(), held, Progress.unwatched())
                                        .fold(aside -> done(wanted, aside), console::refused);
                            } finally {
                                held.forget();
                            }
                        },
                        console::refused);
    }

    private Outcome<WayIn> way() {
        return sheet ? paper().map(read -> read) : Outcome.done(workspace.credentials(console));
    }

    /** The words are asked for like a password; those of a second officer only when the first gave an officer's sheet. */
    private Outcome<RecoveryPaper> paper() {
        String words = words("cli.restore.sheet.words");
        boolean share = RecoveryShare.read(words).isPresent();
        return RecoveryPaper.read(words, share ? words("cli.restore.sheet.second") : "");
    }

    private String words(String question) {
        char[] typed = console.secret(question);
        if (typed == null || typed.length == 0) {
            throw new OperationFailed(Message.of("cli.restore.sheet.none"));
        }
        return new String(typed);
    }

    private static int lastProven(List<BackupLine> there, Path place) {
        return there.stream()
                .filter(line -> line.proven().isPresent())
                .map(BackupLine::number)
                .findFirst()
                .orElseThrow(() -> new OperationFailed(Message.of("backup.place.unproven", place.toString())));
    }

    private int done(int wanted, Optional<Path> aside) {
        console.say("cli.restore.done", wanted, workspace.folder().toString());
        aside.ifPresent(old -> console.say("cli.restore.aside", old.toString()));
        return ExitCode.DONE;
    }

    private void tell(BackupLine line) {
        console.say(
                line.proven().isPresent() ? "cli.restore.line.proven" : "cli.restore.line.unproven",
                line.number(),
                STAMP.format(line.made().atZone(ZoneId.systemDefault())),
                Sizes.megabytes(line.bytes()));
    }
}
