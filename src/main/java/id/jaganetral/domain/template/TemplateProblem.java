package id.jaganetral.domain.template;

import id.jaganetral.domain.outcome.Message;
import id.jaganetral.domain.outcome.Reason;
import java.util.List;
import java.util.Optional;

/**
 * Something wrong in a template.
 *
 * @param tag the tag as it is written, without braces; for a stray brace the words around it
 * @param message the sentence for the officer, with place and remedy
 */
public record TemplateProblem(Kind kind, String tag, Message message) {
    /** Why letters can not be made from the template, with the words around the tag where it first stands. */
    public static List<Reason> stopping(List<TemplateProblem> problems, List<TagUse> tags) {
        return problems.stream()
                .filter(problem -> problem.kind().stops())
                .map(problem -> Reason.inDocument(problem.message(), problem.words(tags)))
                .toList();
    }

    /** The words around the tag where it first stands; empty where it stands nowhere. */
    public Optional<String> words(List<TagUse> tags) {
        return tags.stream()
                .filter(use -> use.name().equals(tag))
                .map(TagUse::excerpt)
                .findFirst();
    }

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
