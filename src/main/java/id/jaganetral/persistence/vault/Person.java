package id.jaganetral.persistence.vault;

/**
 * Whose way in it is.
 *
 * @param signInName as typed when it was made
 * @param fullName name written into facts and registers
 */
public record Person(String signInName, String fullName) {
    String asText() {
        return signInName + "\n" + fullName;
    }

    static Person read(String text) {
        int line = text.indexOf('\n');
        return new Person(text.substring(0, line), text.substring(line + 1));
    }

    /** Without the names: this record meets logs. */
    @Override
    public String toString() {
        return "Person";
    }
}
