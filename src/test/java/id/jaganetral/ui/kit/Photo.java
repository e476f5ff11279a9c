package id.jaganetral.ui.kit;

import id.jaganetral.ui.kit.look.Appearance;
import id.jaganetral.ui.kit.look.Theme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.testfx.util.WaitForAsyncUtils;

/** Pictures of the window in target/screens: NAME-light.png, NAME-dark.png, NAME-125.png. */
public final class Photo {
    private static final Path FOLDER = Path.of("target", "screens");
    private static final double SCALED = 1.25;

    private Photo() {}

    public static void take(Stage stage, Theme theme, String name) {
        shoot(stage.getScene(), theme, Appearance.DARK, name + "-dark");
        shoot(stage.getScene(), theme, Appearance.LIGHT, name + "-light");
        Node focused = stage.getScene().getFocusOwner();
        Parent root = stage.getScene().getRoot();
        // A scene of its own: a window that changes its size upsets the headless platform.
        Scene scaled = ScreenTest.fx(() -> {
            stage.getScene().setRoot(new Group());
            Scene scene = new Scene(root, ScreenTest.WIDTH / SCALED, ScreenTest.HEIGHT / SCALED);
            theme.dress(scene);
            return scene;
        });
        shoot(scaled, theme, Appearance.LIGHT, name + "-125");
        ScreenTest.fx(() -> {
            scaled.setRoot(new Group());
            stage.getScene().setRoot(root);
            if (focused != null) {
                focused.requestFocus();
            }
            return null;
        });
    }

    private static void shoot(Scene scene, Theme theme, Appearance appearance, String name) {
        ScreenTest.fx(() -> {
            theme.apply(appearance);
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            return null;
        });
        WaitForAsyncUtils.waitForFxEvents();
        WritableImage picture = ScreenTest.fx(() -> scene.snapshot(null));
        try {
            Files.createDirectories(FOLDER);
            ImageIO.write(
                    SwingFXUtils.fromFXImage(picture, null),
                    "png",
                    FOLDER.resolve(name + ".png").toFile());
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
