package id.jaganetral;

import id.jaganetral.ui.shell.SmokeTour;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;

/** The program with its window. */
public final class App extends Application {
    private MainWindow window;

    @Override
    public void start(Stage stage) {
        window = Wiring.window(stage);
        if (getParameters().getRaw().contains(SmokeTour.ARGUMENT)) {
            window.tour(temporaryFolder(), Platform::exit);
        } else {
            window.show();
        }
    }

    private static Path temporaryFolder() {
        try {
            return Files.createTempDirectory("jaganetral-smoke");
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    @Override
    public void stop() {
        if (window != null) {
            window.close();
        }
    }
}
