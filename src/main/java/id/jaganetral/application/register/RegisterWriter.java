package id.jaganetral.application.register;

import id.jaganetral.application.work.Progress;
import java.io.IOException;
import java.io.OutputStream;

/** Writes a register as a workbook (port). */
public interface RegisterWriter {
    void write(RegisterFile file, OutputStream out, Progress progress) throws IOException;
}
