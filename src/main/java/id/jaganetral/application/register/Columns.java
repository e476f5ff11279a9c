package id.jaganetral.application.register;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Lists the columns of a table, those to print first. */
public final class Columns<L> {
    private final List<Column<L>> columns = new ArrayList<>();
    private boolean printed = true;

    private Columns() {}

    public static <L> Columns<L> of() {
        return new Columns<>();
    }

    public Columns<L> text(String name, int width, Function<? super L, ?> value) {
        return add(name, width, CellKind.TEXT, value);
    }

    public Columns<L> name(String name, int width, Function<? super L, ?> value) {
        return add(name, width, CellKind.NAME, value);
    }

    public Columns<L> nip(String name, Function<? super L, ?> value) {
        return add(name, 19, CellKind.NIP, value);
    }

    public Columns<L> free(String name, int width, Function<? super L, ?> value) {
        return add(name, width, CellKind.FREE, value);
    }

    public Columns<L> day(String name, Function<? super L, ?> value) {
        return add(name, 11, CellKind.DAY, value);
    }

    public Columns<L> summed(String name, int width, Function<? super L, ?> value) {
        return add(name, width, CellKind.COUNT, value);
    }

    public Columns<L> number(String name, int width, Function<? super L, ?> value) {
        return add(name, width, CellKind.NUMBER, value);
    }

    public Columns<L> share(String name, int width, Function<? super L, ?> value) {
        return add(name, width, CellKind.SHARE, value);
    }

    /** Columns named from here on stand on the raw sheet only. */
    public Columns<L> onlyRaw() {
        printed = false;
        return this;
    }

    public List<Column<L>> list() {
        return List.copyOf(columns);
    }

    private Columns<L> add(String name, int width, CellKind kind, Function<? super L, ?> value) {
        columns.add(new Column<>(name, width, kind, printed, value));
        return this;
    }
}
