package id.jaganetral.domain.employee;

import java.util.Locale;

/**
 * Names one unit: the UNOR ID of SIASN, or, for files without ids, a name derived from the unit's path.
 *
 * @param value never empty
 */
public record UnitId(String value) {
    private static final String DERIVED = "~";

    public UnitId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("a unit needs an id");
        }
    }

    /** For a unit known by its name only; names repeat, so the unit above it is part of the id. */
    public static UnitId derived(String parentName, String name) {
        return new UnitId(DERIVED + plain(parentName) + "/" + plain(name));
    }

    /** Whether it was made from names, so that a real id may replace it. */
    public boolean derived() {
        return value.startsWith(DERIVED);
    }

    private static String plain(String name) {
        return name.strip()
                .toUpperCase(Locale.ROOT)
                .replaceAll("[^A-Z0-9]+", " ")
                .strip();
    }

    @Override
    public String toString() {
        return value;
    }
}
