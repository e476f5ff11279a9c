package id.jaganetral.document.template;

/** Escapes text for XML; characters XML does not allow are left out. */
final class Xml {
    private Xml() {}

    static String escape(String text) {
        StringBuilder escaped = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            String with = replacement(text, i, c);
            if (with != null && escaped == null) {
                escaped = new StringBuilder(text.length() + 16).append(text, 0, i);
            }
            if (escaped != null) {
                escaped.append(with == null ? String.valueOf(c) : with);
            }
        }
        return escaped == null ? text : escaped.toString();
    }

    /** What stands for a character, null when the character stands for itself. */
    private static String replacement(String text, int at, char c) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            case '\t', '\n', '\r' -> "&#" + (int) c + ";";
            default -> allowed(text, at, c) ? null : "";
        };
    }

    private static boolean allowed(String text, int at, char c) {
        if (Character.isHighSurrogate(c)) {
            return at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
        }
        return c >= 0x20 && c < 0xFFFE;
    }
}
