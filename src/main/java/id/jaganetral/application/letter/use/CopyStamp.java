package id.jaganetral.application.letter.use;

/** Writes the number of a copy onto page one of a letter (port). */
@FunctionalInterface
public interface CopyStamp {
    /** The same document, numbered; nothing else in it moves. */
    byte[] stamped(byte[] docx, int copy);
}
