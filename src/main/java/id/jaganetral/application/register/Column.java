package id.jaganetral.application.register;

import id.jaganetral.application.recap.Masking;
import id.jaganetral.domain.outcome.Message;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/**
 * One column of a table.
 *
 * @param name end of the key of its heading
 * @param width in characters
 * @param printed whether it stands on the sheet to print as well, not on the raw one alone
 * @param value what a line has there: a text, a message, a whole number, a share, a day, or nothing
 */
public record Column<L>(String name, int width, CellKind kind, boolean printed, Function<? super L, ?> value) {

    public Message heading() {
        return Message.of("register.column." + name);
    }

    /** What is shown of a line: a text, a message, a number, a day; an empty text when there is nothing. */
    public Object cell(L line, boolean masked) {
        Object found = value.apply(line);
        if (found instanceof Optional<?> perhaps) {
            found = perhaps.orElse(null);
        }
        if (found == null || "".equals(found)) {
            return "";
        }
        return masked ? masked(found) : plain(found);
    }

    private Object masked(Object found) {
        return switch (kind) {
            case NAME -> Masking.name(found.toString());
            case NIP -> Masking.number(found.toString());
            case FREE -> Message.of("register.masked.cell");
            default -> plain(found);
        };
    }

    private static Object plain(Object found) {
        boolean shownAsItIs = found instanceof Message
                || found instanceof Integer
                || found instanceof Double
                || found instanceof LocalDate;
        return shownAsItIs ? found : found.toString();
    }
}
