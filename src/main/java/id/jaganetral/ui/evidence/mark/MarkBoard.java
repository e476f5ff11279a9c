package id.jaganetral.ui.evidence.mark;

import id.jaganetral.domain.evidence.PixelSize;
import id.jaganetral.domain.evidence.mark.Mark;
import id.jaganetral.domain.evidence.mark.MarkKind;
import id.jaganetral.domain.evidence.mark.MarkStyle;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The marks being put on one picture: which tool, which mark is chosen, and every step back and forth. */
final class MarkBoard {
    private static final int NONE = -1;
    /** Below this size a drag was a click. */
    private static final double CLICK = 4;

    private final ReadOnlyObjectWrapper<List<Mark>> marks = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<MarkKind>> tool = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyIntegerWrapper chosen = new ReadOnlyIntegerWrapper(NONE);
    private final ReadOnlyBooleanWrapper undoable = new ReadOnlyBooleanWrapper(false);
    private final ReadOnlyBooleanWrapper redoable = new ReadOnlyBooleanWrapper(false);
    private final Deque<List<Mark>> past = new ArrayDeque<>();
    private final Deque<List<Mark>> future = new ArrayDeque<>();
    private List<Mark> saved = List.of();
    private PixelSize picture = new PixelSize(1, 1);
    private double grabX;
    private double grabY;
    private Optional<List<Mark>> beforeDrag = Optional.empty();

    /** Begins anew with a picture and what is on it already. */
    void begin(PixelSize size, List<Mark> there) {
        picture = size;
        saved = List.copyOf(there);
        marks.set(saved);
        past.clear();
        future.clear();
        chosen.set(NONE);
        beforeDrag = Optional.empty();
        tell();
    }

    ReadOnlyObjectProperty<List<Mark>> marks() {
        return marks.getReadOnlyProperty();
    }

    /** What a drag draws; empty when it moves. */
    ReadOnlyObjectProperty<Optional<MarkKind>> tool() {
        return tool.getReadOnlyProperty();
    }

    /** Place of the chosen mark, or -1. */
    ReadOnlyIntegerProperty chosen() {
        return chosen.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty undoable() {
        return undoable.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty redoable() {
        return redoable.getReadOnlyProperty();
    }

    PixelSize picture() {
        return picture;
    }

    /** Whether closing would lose something. */
    boolean dirty() {
        return !marks.get().equals(saved);
    }

    void take(Optional<MarkKind> kind) {
        tool.set(kind);
        if (kind.isPresent()) {
            chosen.set(NONE);
        }
    }

    /** The mark chosen, when there is one. */
    Optional<Mark> chosenMark() {
        return chosen.get() == NONE ? Optional.empty() : Optional.of(marks.get().get(chosen.get()));
    }

    void press(double x, double y) {
        grabX = x;
        grabY = y;
        beforeDrag = Optional.of(marks.get());
        if (tool.get().isPresent()) {
            List<Mark> more = new ArrayList<>(marks.get());
            more.add(Mark.of(tool.get().get(), x, y, x, y));
            marks.set(List.copyOf(more));
            chosen.set(more.size() - 1);
        } else {
            chosen.set(topmostAt(x, y));
        }
    }

    void drag(double x, double y) {
        if (beforeDrag.isEmpty()) {
            return;
        }
        if (tool.get().isPresent()) {
            replaceChosen(chosenMark().orElseThrow().endingAt(within(x, picture.width()), within(y, picture.height())));
        } else if (chosen.get() != NONE) {
            replaceChosen(beforeDrag.get().get(chosen.get()).moved(x - grabX, y - grabY));
        }
    }

    /** Ends a drag; a click with a tool puts down a mark of usual size. Gives the mark drawn, when one was. */
    Optional<Mark> release() {
        if (beforeDrag.isEmpty()) {
            return Optional.empty();
        }
        List<Mark> before = beforeDrag.get();
        beforeDrag = Optional.empty();
        Optional<Mark> drawn = tool.get().flatMap(kind -> chosenMark());
        drawn.filter(mark -> mark.width() < CLICK && mark.height() < CLICK)
                .ifPresent(mark -> replaceChosen(usual(mark.kind(), mark.x1(), mark.y1())));
        if (!before.equals(marks.get())) {
            remember(before);
        }
        tool.set(Optional.empty());
        return drawn.isPresent() ? chosenMark() : Optional.empty();
    }

    /** Puts a mark of usual size around a point, for the keyboard. */
    Optional<Mark> put(MarkKind kind, double x, double y) {
        take(Optional.of(kind));
        press(x, y);
        return release();
    }

    /** Adds marks that were proposed, as one step. */
    void add(List<Mark> proposed) {
        if (!proposed.isEmpty()) {
            List<Mark> more = new ArrayList<>(marks.get());
            more.addAll(proposed);
            change(more);
        }
    }

    void say(String words) {
        chosenMark().ifPresent(mark -> {
            List<Mark> all = new ArrayList<>(marks.get());
            all.set(chosen.get(), mark.saying(words));
            change(all);
        });
    }

    void move(double right, double down) {
        changeChosen(chosenMark().map(mark -> mark.moved(right, down)));
    }

    void resize(double wider, double higher) {
        changeChosen(chosenMark().map(mark -> mark.endingAt(mark.x2() + wider, mark.y2() + higher)));
    }

    void delete() {
        if (chosen.get() != NONE) {
            List<Mark> fewer = new ArrayList<>(marks.get());
            fewer.remove(chosen.get());
            chosen.set(NONE);
            change(fewer);
        }
    }

    /** The next mark, after the last one the first. */
    void chooseNext() {
        int count = marks.get().size();
        chosen.set(count == 0 ? NONE : (chosen.get() + 1) % count);
    }

    void chooseNone() {
        chosen.set(NONE);
        tool.set(Optional.empty());
    }

    void undo() {
        if (!past.isEmpty()) {
            future.push(marks.get());
            restore(past.pop());
        }
    }

    void redo() {
        if (!future.isEmpty()) {
            past.push(marks.get());
            restore(future.pop());
        }
    }

    private void changeChosen(Optional<Mark> changed) {
        changed.ifPresent(mark -> {
            List<Mark> all = new ArrayList<>(marks.get());
            all.set(chosen.get(), mark);
            change(all);
        });
    }

    private void change(List<Mark> now) {
        List<Mark> before = marks.get();
        marks.set(List.copyOf(now));
        remember(before);
    }

    private void remember(List<Mark> before) {
        past.push(before);
        future.clear();
        tell();
    }

    private void restore(List<Mark> state) {
        chosen.set(NONE);
        marks.set(state);
        tell();
    }

    private void tell() {
        undoable.set(!past.isEmpty());
        redoable.set(!future.isEmpty());
    }

    private void replaceChosen(Mark mark) {
        List<Mark> all = new ArrayList<>(marks.get());
        all.set(chosen.get(), mark);
        marks.set(List.copyOf(all));
    }

    private int topmostAt(double x, double y) {
        MarkStyle style = MarkStyle.of(picture);
        double near = style.line() * 3;
        for (int i = marks.get().size() - 1; i >= 0; i--) {
            if (style.extent(marks.get().get(i)).near(x, y, near)) {
                return i;
            }
        }
        return NONE;
    }

    private Mark usual(MarkKind kind, double x, double y) {
        double width = picture.width() / 5.0;
        double height =
                kind == MarkKind.ARROW ? width / 2 : MarkStyle.of(picture).letters() * 1.6;
        return Mark.of(kind, x, y, within(x + width, picture.width()), within(y + height, picture.height()));
    }

    private static double within(double value, int most) {
        return Math.min(most, Math.max(0, value));
    }
}
