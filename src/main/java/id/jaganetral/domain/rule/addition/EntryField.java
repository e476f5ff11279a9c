package id.jaganetral.domain.rule.addition;

/**
 * A field of an entry that an office may fill.
 *
 * @param name as in the law's data files
 * @param options where its values come from, {@code FREE} when they may be anything
 * @param required whether it may not stay empty
 * @param onlyNew whether it is laid down once and for all with a new entry
 */
public record EntryField(String name, Form form, EntryOptions options, boolean required, boolean onlyNew) {

    /** How it is filled. */
    public enum Form {
        LINE,
        TEXT,
        NUMBER,
        DAY,
        YES_NO,
        /** One of the options. */
        CHOICE,
        /** Any of the options, on lines of their own. */
        CHOICES,
        /** Texts, on lines of their own. */
        LINES
    }

    static EntryField free(String name, Form form) {
        return new EntryField(name, form, EntryOptions.FREE, false, false);
    }

    static EntryField choice(String name, EntryOptions options) {
        return new EntryField(name, Form.CHOICE, options, false, false);
    }

    static EntryField choices(String name, EntryOptions options) {
        return new EntryField(name, Form.CHOICES, options, false, false);
    }

    EntryField must() {
        return new EntryField(name, form, options, true, onlyNew);
    }

    EntryField once() {
        return new EntryField(name, form, options, required, true);
    }

    public boolean several() {
        return form == Form.CHOICES || form == Form.LINES;
    }
}
