package id.jaganetral.application.letter.template;

import id.jaganetral.domain.letter.LetterKind;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/** Where templates lie (port): the office's own copy wins over the shipped one. */
public interface TemplateShelf {

    /**
     * A template as it is used now.
     *
     * @param version SHA-256 of its bytes
     * @param own whether it is the office's own copy
     */
    record Shelved(byte[] bytes, String version, boolean own) {}

    /**
     * A template as it once was.
     *
     * @param at when it was noticed
     * @param by who was at work then
     * @param own whether it was the office's own copy
     */
    record Version(String sha256, Instant at, String by, boolean own) {}

    /** The versions that were noticed, the newest first; a shelf without history knows none. */
    default List<Version> versions(LetterKind kind) {
        return List.of();
    }

    /** Uses an earlier version again. */
    default void bringBack(LetterKind kind, Version version) {
        throw new IllegalStateException("no history of templates here");
    }

    /** A filled template as a file that Word can open. */
    Path trial(LetterKind kind, byte[] docx);

    Shelved read(LetterKind kind);

    /** Whether the office has a copy of its own that differs from the shipped template. */
    boolean edited(LetterKind kind);

    /** The office's copy as a file that Word can open, made from the shipped one when there is none. */
    Path forWord(LetterKind kind);

    /** Takes a document as the office's own copy. */
    void replace(LetterKind kind, byte[] docx);

    /** Puts the office's copy away, so that the shipped template counts again (kembalikan templat bawaan). */
    void restore(LetterKind kind);
}
