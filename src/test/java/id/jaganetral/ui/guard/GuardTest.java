package id.jaganetral.ui.guard;

import static org.assertj.core.api.Assertions.assertThat;

import id.jaganetral.application.access.OwnAccount;
import id.jaganetral.application.access.RecoveryKey;
import id.jaganetral.application.access.SharePair;
import id.jaganetral.application.privacy.NameMask;
import id.jaganetral.application.workspace.WorkingFolder;
import id.jaganetral.domain.outcome.Message;
import id.jaganetral.domain.outcome.Outcome;
import id.jaganetral.domain.outcome.Reason;
import id.jaganetral.ui.kit.ScreenTest;
import id.jaganetral.ui.kit.TestKit;
import id.jaganetral.ui.kit.job.InlineJobs;
import id.jaganetral.ui.kit.job.Job;
import id.jaganetral.ui.kit.job.Jobs;
import id.jaganetral.ui.kit.job.RunningJob;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.util.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class GuardTest extends ScreenTest {
    private static final String TITLE = "JagaNetral terkunci";

    private final TestKit test = new TestKit();
    private final List<String> happened = new ArrayList<>();
    private final TextField typed = new TextField();
    private final Label name = new Label("Terlapor: Bintang Pelangi, NIP 198501012010011001");
    private VBox page;

    @AfterEach
    void closeOtherWindows() {
        interact(() -> List.copyOf(Window.getWindows()).stream()
                .filter(window -> window instanceof Stage stage && TITLE.equals(stage.getTitle()))
                .forEach(Window::hide));
    }

    @Test
    void lockingHidesThePageAndKeepsWhatWasTyped() {
        showPage();
        clickOn(typed).write("belum disimpan");
        LockScreen lock = lock();
        interact(lock::lock);
        assertThat(page.getScene().getRoot().isVisible()).isFalse();
        assertThat(page.getScene().getFill())
                .as("not white behind the lock")
                .isEqualTo(((Region) page.getScene().getRoot())
                        .getBackground()
                        .getFills()
                        .get(0)
                        .getFill());
        assertThat(happened).containsExactly("emptied");
        lookup("#password").queryTextInputControl();
        interact(() -> lookup("#password").queryTextInputControl().setText("salah"));
        clickOn("Buka kunci");
        assertThat(lock.isLocked()).isTrue();
        assertThat(lookup("Nama masuk atau kata sandi keliru.").queryAll()).isNotEmpty();
        interact(() -> lookup("#password").queryTextInputControl().setText("pagi-cerah-di-kebun"));
        clickOn("Buka kunci");
        assertThat(lock.isLocked()).isFalse();
        assertThat(page.getScene().getRoot().isVisible()).isTrue();
        assertThat(typed.getText()).isEqualTo("belum disimpan");
    }

    @Test
    void theLockedPageSaysWhoIsSignedInAndWhatIsStillOpenElsewhere() {
        show(() -> (javafx.scene.Parent)
                new LockView(test.kit(), account(), 2, () -> happened.add("open"), () -> happened.add("quit")).root());
        photograph("lock");
        clickOn("Tutup program");
        clickOn("#password").write("pagi-cerah-di-kebun").type(KeyCode.ENTER);
        assertThat(happened).containsExactly("quit", "open");
    }

    @Test
    void nobodyTouchingAnythingLocksAfterAWhile() {
        showPage();
        IdleWatch idle = new IdleWatch();
        interact(() -> idle.begin(Duration.millis(400), () -> happened.add("idle")));
        sleep(900);
        assertThat(happened).contains("idle");
        interact(idle::end);
        happened.clear();
        sleep(600);
        assertThat(happened).isEmpty();
        interact(() -> idle.begin(Duration.ZERO, () -> happened.add("idle")));
        sleep(300);
        assertThat(happened).as("never").isEmpty();
    }

    @Test
    void privacyModeHidesNamesNumbersAndInputAtOnceAndShowsThemAgain() {
        showPage();
        clickOn(typed).write("Bintang Pelangi");
        PrivacyMode privacy =
                new PrivacyMode(new InlineJobs(), () -> new NameMask(List.of("Bintang Pelangi, S.H.")), "Menyamarkan");
        interact(privacy::toggle);
        pulses();
        assertThat(drawn(name)).isEqualTo("Terlapor: B.P., NIP **************1001");
        assertThat(typed.getEffect()).isNotNull();
        interact(() -> name.setText("Bintang Pelangi dipanggil"));
        pulses();
        assertThat(drawn(name)).isEqualTo("B.P. dipanggil");
        photograph("privacy");
        interact(privacy::toggle);
        pulses();
        assertThat(drawn(name)).isEqualTo("Bintang Pelangi dipanggil");
        assertThat(typed.getEffect()).isNull();
    }

    @Test
    void nothingIsShownUntilTheNamesAreKnown() {
        showPage();
        PrivacyMode privacy = new PrivacyMode(new NeverDone(), () -> new NameMask(List.of()), "Menyamarkan");
        interact(privacy::toggle);
        pulses();
        Region cover = lookup(".privacy-cover").queryAs(Region.class);
        assertThat(cover.localToScene(cover.getLayoutBounds()))
                .isEqualTo(page.getScene().getRoot().getLayoutBounds());
        assertThat(cover.getBackground().getFills().get(0).getFill().isOpaque()).isTrue();
        assertThat(lookup("Menyamarkan").tryQuery()).isPresent();
        interact(privacy::toggle);
        assertThat(lookup(".privacy-cover").tryQuery()).isEmpty();
    }

    /** Takes jobs and never comes to them. */
    private static final class NeverDone implements Jobs {
        @Override
        public RunningJob start(Job<?> job) {
            return new Waiting();
        }
    }

    private static final class Waiting implements RunningJob {
        @Override
        public Optional<Message> title() {
            return Optional.empty();
        }

        @Override
        public ReadOnlyDoubleProperty progress() {
            return new SimpleDoubleProperty(-1);
        }

        @Override
        public void cancel() {
            // there is nothing to stop
        }
    }

    private void pulses() {
        sleep(150);
    }

    private static String drawn(Label label) {
        return label.getChildrenUnmodifiable().stream()
                .filter(Text.class::isInstance)
                .map(node -> ((Text) node).getText())
                .findFirst()
                .orElseThrow();
    }

    private void showPage() {
        show(() -> {
            page = new VBox(10, name, typed);
            return new StackPane(page);
        });
    }

    private LockScreen lock() {
        WorkingFolder working = new WorkingFolder() {
            @Override
            public Path make() {
                throw new UnsupportedOperationException();
            }

            @Override
            public int empty() {
                happened.add("emptied");
                return 0;
            }
        };
        return new LockScreen(test.kit(), account(), working, () -> happened.add("quit"));
    }

    private static OwnAccount account() {
        return new OwnAccount() {
            @Override
            public UUID id() {
                return new UUID(0, 1);
            }

            @Override
            public String fullName() {
                return "Rina Kusuma";
            }

            @Override
            public String signInName() {
                return "rina";
            }

            @Override
            public boolean mustChangePassword() {
                return false;
            }

            @Override
            public Outcome<OwnAccount> changePassword(char[] old, char[] wanted) {
                throw new UnsupportedOperationException();
            }

            @Override
            public Outcome<OwnAccount> confirm(char[] password) {
                return new String(password).equals("pagi-cerah-di-kebun")
                        ? Outcome.done(this)
                        : Outcome.refused(Reason.atField("password", Message.of("access.signin.wrong")));
            }

            @Override
            public Outcome<SharePair> shareRecovery(char[] password) {
                throw new IllegalStateException("not asked here");
            }

            @Override
            public Outcome<RecoveryKey> renewRecovery(char[] password) {
                throw new UnsupportedOperationException();
            }
        };
    }
}
