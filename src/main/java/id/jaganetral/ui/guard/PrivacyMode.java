package id.jaganetral.ui.guard;

import id.jaganetral.application.privacy.NameMask;
import id.jaganetral.ui.kit.job.Job;
import id.jaganetral.ui.kit.job.Jobs;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import java.util.function.Supplier;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.effect.GaussianBlur;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import javafx.stage.Window;

/**
 * Mode privasi: names become initials and numbers their last digits in everything on the screen, whichever page drew it;
 * pictures fade and what is typed is blurred. It works after each layout and before it is drawn, so nothing is seen in
 * between. Until the names are known nothing is shown at all; a blur of the whole window would take seconds to draw.
 */
public final class PrivacyMode {
    private static final int MOST_REMEMBERED = 5_000;
    private static final double SMALL_PICTURE = 40;
    private static final double FADED = 0.04;

    private final Jobs jobs;
    private final Supplier<NameMask> names;
    private final String working;
    private final Map<Text, Shown> masked = new WeakHashMap<>();
    private final Map<Node, Boolean> blurred = new WeakHashMap<>();
    private final Map<StackPane, Region> covers = new HashMap<>();
    private final Map<Scene, Runnable> scenes = new HashMap<>();
    private final Map<String, String> remembered = new LinkedHashMap<>();
    private final ListChangeListener<Window> windows = change -> follow();
    private Optional<NameMask> mask = Optional.empty();
    private boolean on;

    /** What stood there, and what stands there now. */
    private record Shown(String before, String now) {}

    /**
     * Off at first.
     *
     * @param names collected in the background each time it is switched on
     * @param working said meanwhile
     */
    public PrivacyMode(Jobs jobs, Supplier<NameMask> names, String working) {
        this.jobs = jobs;
        this.names = names;
        this.working = working;
    }

    public void toggle() {
        if (on) {
            off();
        } else {
            on();
        }
    }

    /** Shows everything again. */
    public void off() {
        on = false;
        mask = Optional.empty();
        remembered.clear();
        Window.getWindows().removeListener(windows);
        scenes.forEach(Scene::removePostLayoutPulseListener);
        uncover();
        scenes.clear();
        masked.forEach((text, shown) -> {
            if (text.getText().equals(shown.now()) && !text.textProperty().isBound()) {
                text.setText(shown.before());
            }
        });
        masked.clear();
        blurred.keySet().forEach(node -> {
            node.setEffect(null);
            node.setOpacity(1);
        });
        blurred.clear();
    }

    private void on() {
        on = true;
        Window.getWindows().addListener(windows);
        follow();
        jobs.start(Job.query(names::get).onSuccess(this::known));
    }

    private void known(NameMask collected) {
        if (on) {
            mask = Optional.of(collected);
            scenes.keySet().forEach(scene -> hide(scene.getRoot()));
            uncover();
        }
    }

    private void follow() {
        for (Window window : Window.getWindows()) {
            Scene scene = window.getScene();
            if (scene != null && !scenes.containsKey(scene)) {
                Runnable drawn = () -> hide(scene.getRoot());
                scenes.put(scene, drawn);
                scene.addPostLayoutPulseListener(drawn);
                if (mask.isEmpty()) {
                    cover(scene);
                }
            }
        }
    }

    /** A window says what it waits for; what pops up is not seen. */
    private void cover(Scene scene) {
        if (scene.getRoot() instanceof StackPane root) {
            Region cover = PrivacyCover.saying(working);
            covers.put(root, cover);
            root.getChildren().add(cover);
        } else {
            scene.getRoot().setOpacity(0);
        }
    }

    private void uncover() {
        covers.forEach((root, cover) -> root.getChildren().remove(cover));
        covers.clear();
        scenes.keySet().forEach(scene -> scene.getRoot().setOpacity(1));
    }

    private void hide(Node node) {
        if (mask.isEmpty() || !node.isVisible()) {
            return;
        }
        if (node instanceof Text text) {
            hide(text);
        } else if (node instanceof TextInputControl || (node instanceof ImageView picture && isLarge(picture))) {
            blur(node);
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(this::hide);
        }
    }

    /** A label cut short by its width is judged by its whole text. */
    private void hide(Text text) {
        Shown shown = masked.get(text);
        if (text.textProperty().isBound() || (shown != null && shown.now().equals(text.getText()))) {
            return;
        }
        boolean whole = !(text.getParent() instanceof Labeled);
        String full = whole ? text.getText() : ((Labeled) text.getParent()).getText();
        String safe = full == null ? "" : remembered.computeIfAbsent(full, mask.get()::mask);
        if (remembered.size() > MOST_REMEMBERED) {
            remembered.clear();
        }
        if (full != null && !safe.equals(full)) {
            masked.put(text, new Shown(text.getText(), safe));
            text.setText(safe);
        }
    }

    private void blur(Node node) {
        boolean empty = node instanceof TextInputControl input && input.getLength() == 0;
        if (!empty && blurred.put(node, true) == null) {
            if (node instanceof ImageView) {
                node.setOpacity(FADED);
            } else {
                node.setEffect(new GaussianBlur(14));
            }
        }
    }

    private static boolean isLarge(ImageView picture) {
        return picture.getBoundsInLocal().getWidth() > SMALL_PICTURE;
    }
}
