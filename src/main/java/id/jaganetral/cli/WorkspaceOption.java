package id.jaganetral.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Which workspace a command works on, and its help. */
final class WorkspaceOption {
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

    Path folder() {
        return folder;
    }
}
