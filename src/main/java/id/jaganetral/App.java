package id.jaganetral;

import javafx.application.Application;
import javafx.stage.Stage;

/** The program with its window. */
public final class App extends Application {
    private MainWindow window;

    @Override
    public void start(Stage stage) {
        window = Wiring.window(stage);
        window.show();
    }

    @Override
    public void stop() {
        if (window != null) {
            window.close();
        }
    }
}
