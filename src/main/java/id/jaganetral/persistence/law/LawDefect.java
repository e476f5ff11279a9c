package id.jaganetral.persistence.law;

/** A law file is wrong. The message names file, entry and key, for whoever edits it. */
final class LawDefect extends RuntimeException {
    private static final long serialVersionUID = 1L;

    LawDefect(String message) {
        super(message);
    }
}
