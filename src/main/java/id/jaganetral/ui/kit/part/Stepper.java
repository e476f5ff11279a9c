package id.jaganetral.ui.kit.part;

import java.util.List;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/** The steps of a task in a row: done, now, to come. */
public final class Stepper extends HBox {
    private final IntegerProperty current = new SimpleIntegerProperty(0);
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
        HBox step = new HBox(number, Words.line(steps.get(index), "step-name"));
        step.getStyleClass().add("step");
        if (done) {
            step.getStyleClass().add("done");
        } else if (index == current.get()) {
            step.getStyleClass().add("now");
        }
        return step;
    }
}
