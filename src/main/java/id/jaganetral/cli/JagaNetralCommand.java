package id.jaganetral.cli;

import id.jaganetral.application.work.Cancelled;
import id.jaganetral.domain.outcome.OperationFailed;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParseResult;

/** The program on the command line, with its commands. Words come from the texts, also those of the help. */
public final class JagaNetralCommand {
    private static final List<String> NAMES =
            List.of("import", "report", "letters", "recap", "agenda", "demo", "verify", "backup", "restore");

    private final CommandLine line;
    private final Console console;

    public JagaNetralCommand(Workplaces workplaces, Console console) {
        this.console = console;
        this.line = new CommandLine(new Root());
        line.setOut(console.out());
        line.setErr(console.err());
        Map<String, Callable<Integer>> commands = commands(workplaces);
        NAMES.forEach(name -> line.addSubcommand(name, commands.get(name)));
        line.getSubcommands().forEach(this::describe);
        describe("root", line);
        line.setExecutionExceptionHandler(this::explain);
        line.setParameterExceptionHandler(this::usage);
    }

    private Map<String, Callable<Integer>> commands(Workplaces workplaces) {
        return Map.of(
                "import", new ImportCommand(workplaces, console),
                "report", new ReportCommand(workplaces, console),
                "letters", new LettersCommand(workplaces, console),
                "recap", new RecapCommand(workplaces, console),
                "agenda", new AgendaCommand(workplaces, console),
                "demo", new DemoCommand(workplaces, console),
                "verify", new VerifyCommand(workplaces, console),
                "backup", new BackupCommand(workplaces, console),
                "restore", new RestoreCommand(workplaces, console));
    }

    /** Whether the first word is a command; anything else opens the window. */
    public static boolean understands(String[] arguments) {
        return arguments.length > 0
                && (NAMES.contains(arguments[0])
                        || List.of("-h", "--help", "-V", "--version").contains(arguments[0]));
    }

    /** Runs one command and answers its exit code. */
    public int run(String... arguments) {
        return line.execute(arguments);
    }

    private void describe(String name, CommandLine command) {
        CommandSpec spec = command.getCommandSpec();
        spec.resourceBundle(console.texts().bundle());
        spec.usageMessage()
                .synopsisHeading(console.texts().get("cli.help.synopsis") + " ")
                .parameterListHeading("%n" + console.texts().get("cli.help.parameters") + "%n")
                .optionListHeading("%n" + console.texts().get("cli.help.options") + "%n")
                .commandListHeading("%n" + console.texts().get("cli.help.commands") + "%n")
                .description(console.texts().get("cli." + name + ".about"));
    }

    /** Known trouble in plain words; a defect keeps its trace, because somebody will have to read it. */
    private int explain(Exception thrown, CommandLine command, ParseResult result) throws Exception {
        if (thrown instanceof OperationFailed failed) {
            console.problem(failed.shown());
            return ExitCode.FAILED;
        }
        if (thrown instanceof Cancelled) {
            console.problem("cli.cancelled");
            return ExitCode.REFUSED;
        }
        throw thrown;
    }

    private int usage(CommandLine.ParameterException wrong, String[] arguments) {
        console.problem("cli.usage", String.join(" ", arguments));
        wrong.getCommandLine().usage(console.err());
        return ExitCode.USAGE;
    }

    /** Without a command the help is shown. */
    @Command(name = "jaganetral", synopsisSubcommandLabel = "PERINTAH", versionProvider = ProgramVersion.class)
    private final class Root implements Callable<Integer> {
        @Option(
                names = {"-h", "--help"},
                usageHelp = true,
                descriptionKey = "cli.option.help")
        private boolean help;

        @Option(
                names = {"-V", "--version"},
                versionHelp = true,
                descriptionKey = "cli.option.version")
        private boolean version;

        @Override
        public Integer call() {
            line.usage(console.out());
            return ExitCode.DONE;
        }
    }
}
