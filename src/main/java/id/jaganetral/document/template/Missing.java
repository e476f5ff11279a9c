package id.jaganetral.document.template;

import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/** What had no value, and what stands in its place. */
final class Missing {
    private final Set<String> names = new TreeSet<>();
    private final UnaryOperator<String> instead;

    /** @param instead what stands in the document for a tag */
    Missing(UnaryOperator<String> instead) {
        this.instead = instead;
    }

    /** Keeps the name of the tag. */
    void note(String name) {
        names.add(name);
    }

    String instead(String name) {
        return instead.apply(name);
    }

    /** Names of the tags, sorted. */
    Set<String> names() {
        return names;
    }
}
