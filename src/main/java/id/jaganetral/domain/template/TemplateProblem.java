package id.jaganetral.domain.template;

import id.jaganetral.domain.outcome.Message;

/**
 * Something wrong in a template.
 *
 * @param tag the tag as it is written, without braces; for a stray brace the words around it
 * @param message the sentence for the officer, with place and remedy
 */
public record TemplateProblem(Kind kind, String tag, Message message) {

    /** Kinds of problems, the ones that stop a letter first. */
    public enum Kind {
        /** A loop or condition without its end. */
        UNCLOSED(true),
        /** An end without its beginning. */
        UNOPENED(true),
        /** A tag the form needs. */
        MISSING(true),
        /** A tag nobody knows. */
        UNKNOWN(true),
        /** A brace that belongs to no tag. */
        STRAY_BRACE(false);

        private final boolean stops;

        Kind(boolean stops) {
            this.stops = stops;
        }

        /** Whether no letter can be made before it is mended. */
        public boolean stops() {
            return stops;
        }
    }
}
