package id.jaganetral.cli;

import id.jaganetral.application.access.Credentials;
import id.jaganetral.domain.outcome.Message;
import id.jaganetral.domain.outcome.OperationFailed;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Which workspace a command works on, and its help. */
final class WorkspaceOption {
    private static final String PASSWORD = "JAGANETRAL_SANDI";

    @Option(
            names = {"-w", "--workspace"},
            required = true,
            paramLabel = "FOLDER",
            descriptionKey = "cli.option.workspace")
    private Path folder;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            descriptionKey = "cli.option.help")
    private boolean help;

    @Option(
            names = {"-u", "--user"},
            paramLabel = "NAMA",
            descriptionKey = "cli.option.user")
    private String user = System.getenv().getOrDefault("JAGANETRAL_NAMA", "");

    /** Opens the workspace. The password comes from the environment or the terminal, never from an argument. */
    Workplace open(Workplaces workplaces, Console console) {
        workplaces.requireFree(folder);
        Credentials typed = credentials(console);
        try {
            return workplaces.open(folder, typed);
        } finally {
            typed.forget();
        }
    }

    Path folder() {
        return folder;
    }

    /** Name and password; whoever takes them forgets them. */
    Credentials credentials(Console console) {
        if (user.isBlank()) {
            throw new OperationFailed(Message.of("cli.signin.user"));
        }
        String given = System.getenv(PASSWORD);
        char[] password = given != null ? given.toCharArray() : console.secret("cli.signin.password", user);
        if (password == null || password.length == 0) {
            throw new OperationFailed(Message.of("cli.signin.none", PASSWORD));
        }
        return new Credentials(user, password);
    }
}
