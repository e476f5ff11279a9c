package id.jaganetral;

import id.jaganetral.application.backup.Occasion;
import id.jaganetral.application.sample.SampleUser;
import id.jaganetral.application.work.Progress;
import id.jaganetral.persistence.backup.WorkspaceBackups;
import id.jaganetral.persistence.database.Engine;
import id.jaganetral.persistence.vault.TestKeys;
import id.jaganetral.persistence.vault.Vault;
import id.jaganetral.persistence.workspace.OpenFiles;
import id.jaganetral.persistence.workspace.Workspace;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/** The process that is killed: does one kind of work again and again and prints a line for each thing it has confirmed. */
final class ChaosWork {
    static final String READY = "READY";
    static final String DONE = "OK ";
    static final String MIGRATE = "migrate";

    private ChaosWork() {}

    /** FILE with one command a line, words divided by tabs; or {@value #MIGRATE} FOLDER. */
    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.println(READY);
        if (arguments[0].equals(MIGRATE)) {
            open(Path.of(arguments[1]), Engine.start(Office.FEATURES)).close();
            out.println(DONE);
            return;
        }
        List<String> commands = Files.readAllLines(Path.of(arguments[0]), StandardCharsets.UTF_8);
        while (true) {
            for (String command : commands) {
                out.println(DONE + run(command.split("\t")));
            }
        }
    }

    /** What the command said, in one line; stops when it did not end well. */
    static String run(String... words) {
        StringWriter said = new StringWriter();
        StringWriter problems = new StringWriter();
        int code = Launcher.commandLine(
                        new PrintWriter(said, true),
                        new PrintWriter(problems, true),
                        question -> SampleUser.PASSWORD.toCharArray(),
                        TestKeys.CHEAP)
                .run(words);
        if (code != 0) {
            throw new IllegalStateException(words[0] + " ended with " + code + ": " + problems);
        }
        return said.toString().strip().replace('\n', ' ');
    }

    /** Opens a workspace of an earlier schema as the program does. */
    static Workspace open(Path folder, Engine engine) {
        Clock clock = Clock.systemDefaultZone();
        return new Vault(new OpenFiles(folder), clock, TestKeys.CHEAP)
                .signIn(SampleUser.credentials())
                .fold(
                        opened -> Workspace.open(folder, engine, opened.key(), (opening, old) -> WorkspaceBackups.of(
                                        opening, old::copyTo, clock)
                                .make(Occasion.BEFORE_MIGRATION, Progress.unwatched())),
                        reasons -> {
                            throw new IllegalStateException("the door stays shut");
                        });
    }
}
