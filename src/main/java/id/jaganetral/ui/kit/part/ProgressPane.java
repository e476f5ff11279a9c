package id.jaganetral.ui.kit.part;

import id.jaganetral.ui.kit.job.RunningJob;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;

/** How far long work is, in place of a page's content, with a button that cancels it. */
public final class ProgressPane extends VBox {
    private static final double WIDTH = 360;

    private final Label text = Words.block("");
    private final ProgressBar bar = new ProgressBar(-1);
    private final Button cancel = new Button();

    public ProgressPane() {
        getStyleClass().add("progress-pane");
        bar.setPrefWidth(WIDTH);
        cancel.setVisible(false);
        Words.goneWhenEmpty(text);
        cancel.managedProperty().bind(cancel.visibleProperty());
        getChildren().addAll(text, bar, cancel);
    }

    /** Follows a job that can be cancelled. */
    public void watch(RunningJob job) {
        watch(job, true);
    }

    /** Follows a job. */
    public void watch(RunningJob job, boolean cancellable) {
        bar.progressProperty().bind(job.progress());
        bar.accessibleTextProperty().bind(text.textProperty());
        cancel.setDisable(false);
        cancel.setVisible(cancellable);
        cancel.setOnAction(event -> {
            cancel.setDisable(true);
            job.cancel();
        });
    }

    public StringProperty textProperty() {
        return text.textProperty();
    }

    public String getText() {
        return text.getText();
    }

    public void setText(String words) {
        text.setText(words);
    }

    public String getCancelText() {
        return cancel.getText();
    }

    /** Name of the cancel button, for example "Batalkan impor". */
    public void setCancelText(String words) {
        cancel.setText(words);
    }
}
