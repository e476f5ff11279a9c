package id.jaganetral.application.idis;

import java.io.IOException;
import java.io.OutputStream;

/** Writes the record as a workbook (port). */
@FunctionalInterface
public interface IdisWriter {
    void write(IdisSheet sheet, OutputStream out) throws IOException;
}
