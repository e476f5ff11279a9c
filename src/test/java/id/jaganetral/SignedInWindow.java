package id.jaganetral;

import id.jaganetral.application.sample.SampleUser;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.stage.Window;

/**
 * The program as it is, with somebody at the keyboard who signs in the moment the page asks: what a start costs without
 * the time of typing.
 */
final class SignedInWindow {
    private static final long LOOK_AGAIN = 20;

    private SignedInWindow() {}

    public static void main(String[] arguments) {
        Thread somebody = new Thread(SignedInWindow::signIn, "somebody");
        somebody.setDaemon(true);
        somebody.start();
        Application.launch(App.class, arguments);
    }

    private static void signIn() {
        boolean[] done = {false};
        while (!done[0]) {
            try {
                Thread.sleep(LOOK_AGAIN);
                Platform.runLater(() -> done[0] = done[0] || typed());
            } catch (InterruptedException stopped) {
                return;
            } catch (IllegalStateException toolkitNotStarted) {
                // looked too early
            }
        }
    }

    private static boolean typed() {
        for (Window window : Window.getWindows()) {
            Node password = window.getScene().lookup("#password");
            Node name = window.getScene().lookup("#name");
            Node go = window.getScene().lookup("#go");
            if (password instanceof PasswordField secret
                    && name instanceof TextField who
                    && go instanceof Button enter) {
                System.out.println("asked " + sinceStart());
                who.setText(SampleUser.NAME);
                secret.setText(SampleUser.PASSWORD);
                enter.fire();
                return true;
            }
        }
        return false;
    }

    private static long sinceStart() {
        return System.currentTimeMillis()
                - ProcessHandle.current().info().startInstant().orElseThrow().toEpochMilli();
    }
}
