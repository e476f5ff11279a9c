package id.jaganetral.persistence.database;

import java.util.ArrayList;
import java.util.List;

/**
 * A condition on rows that whoever works may see, for a WHERE clause, with its values in the order of their marks.
 *
 * @param condition never empty
 */
public record Visible(String condition, List<Object> values) {
    static final Visible ALWAYS = new Visible("1 = 1", List.of());

    public Visible {
        values = List.copyOf(values);
    }

    /** These values, then others that stand later in the statement. */
    public Object[] then(Object... later) {
        List<Object> all = new ArrayList<>(values);
        all.addAll(List.of(later));
        return all.toArray();
    }

    /** Others that stand earlier in the statement, then these. */
    public Object[] after(Object... earlier) {
        List<Object> all = new ArrayList<>(List.of(earlier));
        all.addAll(values);
        return all.toArray();
    }
}
