package id.jaganetral.application.audit.watch;

import id.jaganetral.application.audit.Logbook;
import id.jaganetral.application.register.RegisterFile;
import id.jaganetral.application.register.RegisterWriter;
import id.jaganetral.application.work.Progress;
import id.jaganetral.domain.audit.Act;
import id.jaganetral.domain.audit.ActKind;
import java.io.IOException;
import java.io.OutputStream;

/** Notes registers and recaps that leave the program, and whether people can be told in them. */
public record LoggedRegisters(RegisterWriter writer, Logbook log) implements RegisterWriter {
    @Override
    public void write(RegisterFile file, OutputStream out, Progress progress) throws IOException {
        log.note(Act.of(ActKind.REGISTER_EXPORTED, file.lines(), file.masked() ? "masked" : "named"));
        writer.write(file, out, progress);
    }
}
