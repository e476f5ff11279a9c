package id.jaganetral.document.template;

import id.jaganetral.domain.template.TagValue;
import id.jaganetral.domain.template.TagValues;
import java.util.List;
import java.util.Optional;

/** Where names are looked up: the current line of a loop first, then what surrounds it. */
final class Scope {
    private final TagValues values;
    private final Scope outer;
    private final Missing missing;

    Scope(TagValues values, Missing missing) {
        this(values, null, missing);
    }

    private Scope(TagValues values, Scope outer, Missing missing) {
        this.values = values;
        this.outer = outer;
        this.missing = missing;
    }

    Optional<TagValue> find(String name) {
        for (Scope scope = this; scope != null; scope = scope.outer) {
            Optional<TagValue> found = scope.values.find(name);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    List<Scope> rounds(String name, boolean inverted) {
        Optional<TagValue> value = find(name);
        if (inverted) {
            return value.isPresent() && value.get().shown() ? List.of() : List.of(this);
        }
        return value.map(TagValue::rounds).orElse(List.of()).stream()
                .map(line -> new Scope(line, this, missing))
                .toList();
    }

    void missed(String name) {
        missing.note(name);
    }

    /** What stands in the document for a value that is missing. */
    String instead(String name) {
        return missing.instead(name);
    }
}
