package id.jaganetral.ui.kit.form;

import id.jaganetral.domain.outcome.Reason;
import id.jaganetral.text.Texts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Pane;

/** Fields in columns of equal width; one column when there is little room. */
public final class FormGrid extends Pane {
    private static final double COLUMN_GAP = 16;
    private static final double ROW_GAP = 12;
    private static final double NARROW = 520;

    private int columns = 2;

    public int getColumns() {
        return columns;
    }

    public void setColumns(int wanted) {
        columns = wanted;
        requestLayout();
    }

    public List<Field> fields() {
        return getChildren().stream()
                .filter(Field.class::isInstance)
                .map(Field.class::cast)
                .toList();
    }

    /**
     * Writes each reason at its field and empties the others.
     *
     * @return the reasons that belong to no field here, in words, for a banner
     */
    public String show(List<Reason> reasons, Texts texts) {
        Map<String, Field> byName = new LinkedHashMap<>();
        fields().forEach(field -> {
            field.setError("");
            byName.put(field.getName(), field);
        });
        List<String> others = new ArrayList<>();
        for (Reason reason : reasons) {
            Field field = reason.field().map(byName::get).orElse(null);
            String words = texts.get(reason.message());
            if (field == null) {
                others.add(words);
            } else {
                field.setError(field.getError().isEmpty() ? words : field.getError() + " " + words);
            }
        }
        fields().stream()
                .filter(field -> !field.getError().isEmpty())
                .findFirst()
                .ifPresent(this::focus);
        return String.join(" ", others);
    }

    /**
     * Says at the field when something is typed into a date that is no day; then also what is still empty, so that
     * everything wrong is named at once.
     *
     * @return whether all dates can be read
     */
    public boolean checkDates(Texts texts) {
        List<Field> unreadable = fields().stream()
                .filter(field -> field.getInput() instanceof DateField day
                        && day.unreadableProperty().get())
                .toList();
        if (!unreadable.isEmpty()) {
            fields().forEach(field ->
                    field.setError(field.isRequired() && empty(field.getInput()) ? texts.get("kit.required") : ""));
        }
        unreadable.forEach(field -> field.setError(texts.get("kit.date.unreadable")));
        unreadable.stream().findFirst().ifPresent(this::focus);
        return unreadable.isEmpty();
    }

    private static boolean empty(Node input) {
        if (input instanceof TextInputControl text) {
            return text.getText() == null || text.getText().isBlank();
        }
        return input instanceof ComboBoxBase<?> box && box.getValue() == null;
    }

    private void focus(Field field) {
        if (field.getInput() != null) {
            field.getInput().requestFocus();
        }
        // the input alone comes into sight with the focus, what is wrong with it stands below
        InSight.bringWhenLaidOut(field);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 200;
    }

    @Override
    protected double computePrefWidth(double height) {
        return columns * 300.0;
    }

    @Override
    protected double computePrefHeight(double width) {
        return place(width < 0 ? prefWidth(-1) : width, false);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        place(getWidth(), true);
    }

    /** Walks through the rows; returns the height they need. */
    private double place(double width, boolean move) {
        int count = width < NARROW ? 1 : columns;
        double column = (width - COLUMN_GAP * (count - 1)) / count;
        double top = 0;
        List<Node> row = new ArrayList<>();
        int used = 0;
        for (Node child : getManagedChildren()) {
            int span = Math.min(count, span(child));
            if (used + span > count) {
                top += placeRow(row, count, column, top, move) + ROW_GAP;
                row.clear();
                used = 0;
            }
            row.add(child);
            used += span;
        }
        return top + placeRow(row, count, column, top, move);
    }

    private double placeRow(List<Node> row, int count, double column, double top, boolean move) {
        double left = 0;
        double height = 0;
        for (Node child : row) {
            int span = Math.min(count, span(child));
            double width = column * span + COLUMN_GAP * (span - 1);
            double wanted = child.prefHeight(width);
            height = Math.max(height, wanted);
            if (move) {
                child.resizeRelocate(left, top, width, wanted);
            }
            left += width + COLUMN_GAP;
        }
        return height;
    }

    private int span(Node child) {
        return child instanceof Field field ? field.getSpan() : columns;
    }
}
