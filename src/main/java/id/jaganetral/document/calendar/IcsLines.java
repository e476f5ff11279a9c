package id.jaganetral.document.calendar;

import java.nio.charset.StandardCharsets;

/** Content lines of a calendar: escaped, ended by CRLF, folded before the 76th octet without cutting a character. */
final class IcsLines {
    /** Octets in a line without its end (RFC 5545, 3.1). */
    static final int MOST_OCTETS = 75;

    private final StringBuilder text = new StringBuilder();

    /** A value that needs no escaping: a date, a code. */
    void add(String name, String value) {
        fold(name + ":" + value);
    }

    /** A value that people wrote. */
    void text(String name, String value) {
        fold(name + ":" + escaped(value));
    }

    String text() {
        return text.toString();
    }

    static String escaped(String value) {
        return value.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\r\n", "\\n")
                .replace("\n", "\\n")
                .replace("\r", "\\n");
    }

    private void fold(String line) {
        int octets = 0;
        int at = 0;
        while (at < line.length()) {
            int character = line.codePointAt(at);
            int size = Character.toString(character).getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > MOST_OCTETS) {
                text.append("\r\n ");
                octets = 1;
            }
            text.appendCodePoint(character);
            octets += size;
            at += Character.charCount(character);
        }
        text.append("\r\n");
    }
}
