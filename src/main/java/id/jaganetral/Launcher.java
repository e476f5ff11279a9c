package id.jaganetral;

import id.jaganetral.application.access.Credentials;
import id.jaganetral.application.backup.Rescue;
import id.jaganetral.application.sample.SampleClock;
import id.jaganetral.application.sample.SampleUser;
import id.jaganetral.application.work.Progress;
import id.jaganetral.cli.Console;
import id.jaganetral.cli.JagaNetralCommand;
import id.jaganetral.cli.Prompt;
import id.jaganetral.cli.Workplace;
import id.jaganetral.cli.Workplaces;
import id.jaganetral.domain.outcome.Message;
import id.jaganetral.domain.outcome.OperationFailed;
import id.jaganetral.domain.report.Report;
import id.jaganetral.persistence.vault.KeyHardness;
import id.jaganetral.persistence.workspace.WorkspaceFolder;
import id.jaganetral.text.Texts;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.application.Application;

/** Entry point of the program: it must not extend JavaFX's Application, so that the class path works. */
public final class Launcher {
    private Launcher() {}

    /** A command runs in the terminal; without one the window opens. */
    public static void main(String[] args) {
        // Calendars and the toolkit's own menus follow the default, which is English on many machines.
        Locale.setDefault(Texts.INDONESIAN);
        if (JagaNetralCommand.understands(args)) {
            PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
            PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
            System.exit(commandLine(out, err, Launcher::ask, KeyHardness.USUAL).run(args));
        }
        Application.launch(App.class, args);
    }

    static JagaNetralCommand commandLine(PrintWriter out, PrintWriter err, Prompt prompt, KeyHardness hardness) {
        Texts texts = Texts.indonesian();
        Clock clock = Clock.systemDefaultZone();
        Offices offices = new Offices(texts, clock, new OfficeDoor(clock, hardness));
        return new JagaNetralCommand(offices, new Console(texts, out, err, prompt));
    }

    /** Without a terminal there is nobody to ask. */
    private static char[] ask(String question) {
        return System.console() == null ? new char[0] : System.console().readPassword("%s ", question);
    }

    /** Opens offices for commands. */
    private record Offices(Texts texts, Clock clock, OfficeDoor doors) implements Workplaces {
        @Override
        public void requireFree(Path folder) {
            WorkspaceFolder.requireFree(folder);
        }

        @Override
        public Workplace open(Path folder, Credentials typed) {
            if (WorkspaceFolder.isUnsealed(folder)) {
                throw new OperationFailed(Message.of("workspace.open.unsealed", folder.toString()));
            }
            return doors.open(folder, typed, clock).<Workplace>fold(Offices::entered, reasons -> {
                throw new OperationFailed(reasons.get(0).message());
            });
        }

        /** A password given by an administrator is replaced in the window first. */
        private static Office entered(Office office) {
            if (office.account().mustChangePassword()) {
                office.close();
                throw new OperationFailed(Message.of("access.change.window"));
            }
            return office;
        }

        @Override
        public Rescue rescue() {
            return doors.rescue();
        }

        @Override
        public List<Report> createSample(Path folder, Path rosters, Consumer<Message> told) {
            SampleClock days = SampleClock.startingAt(clock);
            try (Office made = doors.create(folder, SampleUser.user(), days).office()) {
                made.markAsSample();
                return new SampleDesk(made, texts, days).filling().fill(rosters, told, Progress.unwatched());
            }
        }
    }
}
