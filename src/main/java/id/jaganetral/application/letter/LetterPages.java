package id.jaganetral.application.letter;

import id.jaganetral.application.work.Progress;
import java.nio.file.Path;
import java.util.List;

/** Shows a Word document as it will be printed (port), with the help of an office program when there is one. */
public interface LetterPages {
    /** Whether an office program was found on this computer. */
    boolean available();

    /** The pages as PNG pictures, in order. */
    List<byte[]> pictures(byte[] docx, Progress progress);

    /** The words of the document line by line, for computers without an office program. */
    String text(byte[] docx);

    /** Writes the document as PDF. */
    void pdf(byte[] docx, Path target, Progress progress);
}
