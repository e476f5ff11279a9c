package id.jaganetral.document.template;

import id.jaganetral.domain.template.TagKind;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a tag is written. Blanks, quotation marks and capitals Word adds of itself are forgiven; {@code ${name}} belongs
 * to another system and is left alone.
 */
final class TagPattern {
    private static final String NOISE =
            "[\\s\\u00A0\\u200B\\u200C\\u200D\\u2060\\uFEFF\"'\\u2018-\\u201F\\u00AB\\u00BB]*";
    static final Pattern TAG =
            Pattern.compile("(?<!\\$)\\{" + NOISE + "([#/^%]?)" + NOISE + "([A-Za-z][A-Za-z0-9_.]*)" + NOISE + "\\}");
    static final Pattern STRAY = Pattern.compile("\\$\\{[^{}]*\\}|[{}]");

    private TagPattern() {}

    static TagKind kind(Matcher tag) {
        return switch (tag.group(1)) {
            case "#" -> TagKind.OPEN;
            case "^" -> TagKind.OPEN_INVERTED;
            case "/" -> TagKind.CLOSE;
            case "%" -> TagKind.PICTURE;
            default -> TagKind.VALUE;
        };
    }

    static String name(Matcher tag) {
        return tag.group(2).toLowerCase(Locale.ROOT);
    }
}
