package id.jaganetral.ui.casefile;

/**
 * One input of a form that records a fact.
 *
 * @param name as reasons of a refusal give it
 * @param labelKey key of its label
 */
record FactInput(String name, Kind kind, String labelKey, boolean required) {

    /** What is put in. */
    enum Kind {
        DATE,
        LINE,
        AREA,
        YES_NO,
        SANCTION,
        SIGNATURE,
        DEPARTURE,
        OUTCOME,
        BODY,
        OFFICIAL,
        TEAM
    }

    static FactInput must(String name, Kind kind) {
        return new FactInput(name, kind, "casefile.input." + name, true);
    }

    static FactInput may(String name, Kind kind) {
        return new FactInput(name, kind, "casefile.input." + name, false);
    }
}
