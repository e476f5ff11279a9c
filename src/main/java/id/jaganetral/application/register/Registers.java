package id.jaganetral.application.register;

import id.jaganetral.application.recap.RecapRequest;
import id.jaganetral.application.settings.OfficeProfiles;
import id.jaganetral.application.work.Progress;
import id.jaganetral.domain.outcome.Message;
import id.jaganetral.domain.outcome.OperationFailed;
import id.jaganetral.domain.outcome.Outcome;
import id.jaganetral.domain.outcome.Reason;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** All registers an office can look at and export, by name. */
public final class Registers {
    private final List<Register> registers;
    private final RegisterWriter writer;
    private final OfficeProfiles offices;
    private final Clock clock;

    public Registers(List<Register> registers, RegisterWriter writer, OfficeProfiles offices, Clock clock) {
        this.registers = List.copyOf(registers);
        this.writer = writer;
        this.offices = offices;
        this.clock = clock;
    }

    public List<Register> all() {
        return registers;
    }

    public Optional<Register> find(String name) {
        return registers.stream()
                .filter(register -> register.name().equals(name))
                .findFirst();
    }

    /** Its tables, for a look before exporting. */
    public Outcome<List<Table<?>>> tables(Register register, RecapRequest request) {
        if (register.filters().contains(Register.Filter.PERIOD)
                && request.until().isBefore(request.from())) {
            return Outcome.refused(Reason.atField("until", Message.of("recap.period.backwards")));
        }
        return Outcome.done(register.tables(request));
    }

    /** Writes it to a file the officer chose; the file is there whole or not at all. Answers the number of lines. */
    public Outcome<Integer> export(
            Register register, RecapRequest request, boolean masked, Path target, Progress progress) {
        return tables(register, request).map(tables -> {
            RegisterFile file =
                    new RegisterFile(tables, request, register.filters(), offices.load(), LocalDate.now(clock), masked);
            write(file, target, progress);
            return file.lines();
        });
    }

    private void write(RegisterFile file, Path target, Progress progress) {
        Path absolute = target.toAbsolutePath();
        Path part = absolute.resolveSibling("." + absolute.getFileName() + ".part");
        try {
            try (OutputStream out = Files.newOutputStream(part)) {
                writer.write(file, out, progress);
            }
            Files.move(part, absolute, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException refused) {
            throw new OperationFailed(Message.of("recap.export.failed", target.toString()), refused);
        } finally {
            discard(part);
        }
    }

    private static void discard(Path part) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException stuck) {
            // the half-made file is hidden and harmless
        }
    }
}
