package id.jaganetral.cli;

import id.jaganetral.application.recap.RecapRequest;
import id.jaganetral.application.register.Register;
import id.jaganetral.application.register.Registers;
import id.jaganetral.application.work.Progress;
import id.jaganetral.domain.outcome.Message;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a register or the recap as a workbook. */
@Command(name = "recap")
final class RecapCommand implements Callable<Integer> {
    private final Workplaces workplaces;
    private final Console console;

    @Mixin
    private WorkspaceOption workspace;

    @Parameters(arity = "0..1", paramLabel = "NAMA", defaultValue = "rekap", descriptionKey = "cli.recap.name")
    private String name;

    @Option(names = "--from", paramLabel = "TGL", descriptionKey = "cli.recap.from")
    private LocalDate from = LocalDate.now(Clock.systemDefaultZone()).withDayOfYear(1);

    @Option(names = "--until", paramLabel = "TGL", descriptionKey = "cli.recap.until")
    private LocalDate until = LocalDate.now(Clock.systemDefaultZone());

    @Option(names = "--opd", paramLabel = "OPD", descriptionKey = "cli.recap.opd")
    private String opd;

    @Option(names = "--masked", descriptionKey = "cli.recap.masked")
    private boolean masked;

    @Option(names = "--out", paramLabel = "FILE", required = true, descriptionKey = "cli.recap.out")
    private Path out;

    RecapCommand(Workplaces workplaces, Console console) {
        this.workplaces = workplaces;
        this.console = console;
    }

    @Override
    public Integer call() {
        try (Workplace workplace = workspace.open(workplaces, console)) {
            Registers registers = workplace.registers();
            return registers
                    .find(name)
                    .map(register -> export(registers, register))
                    .orElseGet(() -> unknown(registers));
        }
    }

    private int export(Registers registers, Register register) {
        RecapRequest request = new RecapRequest(from, until, Optional.empty(), Optional.ofNullable(opd));
        return registers
                .export(register, request, masked, out, Progress.unwatched())
                .fold(
                        lines -> {
                            console.say("cli.recap.done", register.title(), lines, out.toAbsolutePath());
                            return ExitCode.DONE;
                        },
                        console::refused);
    }

    private int unknown(Registers registers) {
        String names = registers.all().stream().map(Register::name).collect(Collectors.joining(", "));
        console.problem(Message.of("cli.recap.unknown", name, names));
        return ExitCode.USAGE;
    }
}
