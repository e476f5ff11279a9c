package id.jaganetral.ui.kit.part;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/**
 * The steps of a task in a row: done, now, to come. Where there is no room for all names, those of steps long done go
 * first, then those far ahead; a pointer resting on the number still tells them.
 */
public final class Stepper extends HBox {
    private final IntegerProperty current = new SimpleIntegerProperty(0);
    private final List<Label> names = new ArrayList<>();
    private List<String> steps = List.of();

    public Stepper() {
        getStyleClass().add("stepper");
        current.addListener(changed -> draw());
    }

    public void setSteps(List<String> names) {
        steps = List.copyOf(names);
        draw();
    }

    /** Index of the step being done, from 0; the number of steps when all are done. */
    public IntegerProperty currentProperty() {
        return current;
    }

    public int getCurrent() {
        return current.get();
    }

    public void setCurrent(int index) {
        current.set(index);
    }

    private void draw() {
        getChildren().clear();
        names.clear();
        for (int i = 0; i < steps.size(); i++) {
            if (i > 0) {
                Region line = new Region();
                line.getStyleClass().add("step-line");
                getChildren().add(line);
            }
            getChildren().add(step(i));
        }
    }

    private HBox step(int index) {
        boolean done = index < current.get();
        Label number = Words.line(done ? "" : String.valueOf(index + 1), "step-number");
        number.setGraphic(done ? Icons.of(Feather.CHECK) : null);
        Label name = Words.line(steps.get(index), "step-name");
        number.setTooltip(new Tooltip(steps.get(index)));
        names.add(name);
        HBox step = new HBox(number, name);
        step.getStyleClass().add("step");
        if (done) {
            step.getStyleClass().add("done");
        } else if (index == current.get()) {
            step.getStyleClass().add("now");
        }
        return step;
    }

    @Override
    protected void layoutChildren() {
        double tooWide = narrowest() - getWidth();
        for (Label name : leastNeededFirst()) {
            boolean shown = tooWide <= 0;
            if (!shown) {
                tooWide -= room(name);
            }
            // only a change asks for another layout
            if (name.isManaged() != shown) {
                name.setManaged(shown);
                name.setVisible(shown);
            }
        }
        super.layoutChildren();
    }

    /** Width with all names and the shortest lines between them. */
    private double narrowest() {
        double width = getSpacing() * (getChildren().size() - 1);
        for (Node child : getChildren()) {
            width += child instanceof HBox step ? step.getChildren().get(0).prefWidth(-1) : child.minWidth(-1);
        }
        return width + names.stream().mapToDouble(Stepper::room).sum();
    }

    private static double room(Label name) {
        return name.prefWidth(-1) + ((HBox) name.getParent()).getSpacing();
    }

    private List<Label> leastNeededFirst() {
        int now = Math.min(current.get(), names.size());
        List<Label> order = new ArrayList<>(names.subList(0, now));
        for (int ahead = names.size() - 1; ahead > now; ahead--) {
            order.add(names.get(ahead));
        }
        return order;
    }
}
