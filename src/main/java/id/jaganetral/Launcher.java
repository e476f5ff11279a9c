package id.jaganetral;

import id.jaganetral.application.sample.SampleClock;
import id.jaganetral.application.session.Officer;
import id.jaganetral.application.work.Progress;
import id.jaganetral.cli.Console;
import id.jaganetral.cli.JagaNetralCommand;
import id.jaganetral.cli.Workplace;
import id.jaganetral.cli.Workplaces;
import id.jaganetral.domain.outcome.Message;
import id.jaganetral.domain.report.Report;
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
            System.exit(commandLine(out, err).run(args));
        }
        Application.launch(App.class, args);
    }

    static JagaNetralCommand commandLine(PrintWriter out, PrintWriter err) {
        Texts texts = Texts.indonesian();
        Offices offices = new Offices(texts, Clock.systemDefaultZone(), () -> System.getProperty("user.name"));
        return new JagaNetralCommand(offices, new Console(texts, out, err));
    }

    /** Opens offices for commands. */
    private record Offices(Texts texts, Clock clock, Officer officer) implements Workplaces {
        @Override
        public Workplace open(Path folder) {
            return Office.open(folder, clock, officer);
        }

        @Override
        public Workplace create(Path folder) {
            return Office.create(folder, clock, officer);
        }

        @Override
        public List<Report> createSample(Path folder, Path rosters, Consumer<Message> told) {
            SampleClock days = SampleClock.startingAt(clock);
            try (Office made = Office.create(folder, days, officer)) {
                return new SampleDesk(made, texts, days).filling().fill(rosters, told, Progress.unwatched());
            }
        }
    }
}
