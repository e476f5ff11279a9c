package id.jaganetral.application.letter;

import java.nio.file.Path;

/** Keeps the frozen files of issued letters (port). */
public interface LetterFiles {
    /** Writes a new file in one piece. */
    void keep(String name, byte[] bytes);

    byte[] read(String name);

    /** Removes a file whose letter was not issued after all. */
    void discard(String name);

    /** A copy another program may open; changing it does not change the frozen file. */
    Path copyForOtherPrograms(String name, String shownAs);

    /** These bytes as a file another program may open. */
    Path openForOtherPrograms(byte[] bytes, String shownAs);
}
