package id.jaganetral.ui.kit.desktop;

import java.util.List;

/**
 * A kind of file offered in a dialog.
 *
 * @param nameKey key of its name
 * @param patterns for example {@code *.xlsx}
 */
public record FileKind(String nameKey, List<String> patterns) {
    public static FileKind of(String nameKey, String... patterns) {
        return new FileKind(nameKey, List.of(patterns));
    }
}
