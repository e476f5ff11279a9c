package id.jaganetral.ui.kit;

import id.jaganetral.ui.kit.look.Appearance;
import id.jaganetral.ui.kit.look.Theme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.embed.swing.SwingFXUtils;
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
        shoot(stage, theme, Appearance.LIGHT, name + "-light");
        shoot(stage, theme, Appearance.DARK, name + "-dark");
        resize(stage, ScreenTest.WIDTH / SCALED, ScreenTest.HEIGHT / SCALED);
        shoot(stage, theme, Appearance.LIGHT, name + "-125");
        resize(stage, ScreenTest.WIDTH, ScreenTest.HEIGHT);
    }

    private static void resize(Stage stage, double width, double height) {
        ScreenTest.fx(() -> {
            stage.setWidth(width);
            stage.setHeight(height);
            return null;
        });
    }

    private static void shoot(Stage stage, Theme theme, Appearance appearance, String name) {
        ScreenTest.fx(() -> {
            theme.apply(appearance);
            stage.getScene().getRoot().applyCss();
            stage.getScene().getRoot().layout();
            return null;
        });
        WaitForAsyncUtils.waitForFxEvents();
        WritableImage picture = ScreenTest.fx(() -> stage.getScene().snapshot(null));
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
