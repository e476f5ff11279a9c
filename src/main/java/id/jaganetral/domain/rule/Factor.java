package id.jaganetral.domain.rule;

import java.util.List;

/**
 * Something an official may weigh within the permitted kinds (faktor yang memberatkan atau meringankan).
 *
 * @param title as ticked and printed
 * @param text what is meant by it
 * @param provisions ids of the provisions it rests on
 */
public record Factor(String id, Weight weight, String title, String text, List<String> provisions, Origin origin) {
    public Factor {
        provisions = List.copyOf(provisions);
    }

    /** Which way it weighs. */
    public enum Weight {
        /** Memberatkan. */
        AGGRAVATING,
        /** Meringankan. */
        MITIGATING
    }
}
