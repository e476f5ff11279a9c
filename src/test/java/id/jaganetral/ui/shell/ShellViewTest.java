package id.jaganetral.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import id.jaganetral.application.search.SearchHit;
import id.jaganetral.domain.outcome.Message;
import id.jaganetral.text.Texts;
import id.jaganetral.ui.kit.Kit;
import id.jaganetral.ui.kit.ScreenTest;
import id.jaganetral.ui.kit.TestKit;
import id.jaganetral.ui.kit.job.RunningJob;
import id.jaganetral.ui.kit.part.SearchField;
import id.jaganetral.ui.kit.screen.Destination;
import id.jaganetral.ui.kit.screen.Places;
import id.jaganetral.ui.kit.screen.Screen;
import id.jaganetral.ui.kit.screen.ScreenRegistry;
import id.jaganetral.ui.kit.screen.ScreenRegistry.NavigationEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ShellViewTest extends ScreenTest {
    private final TestKit test = new TestKit();
    private final WindowNavigator navigator = new WindowNavigator(Texts.indonesian(), test);
    private final ScreenRegistry registry = new ScreenRegistry();
    private final ObservableList<RunningJob> running = FXCollections.observableArrayList();
    private final List<String> remembered = new ArrayList<>();

    @BeforeEach
    void open() {
        Kit kit = test.kit();
        registry.navigation(30, "fth-file-text", new Places.Reports());
        registry.navigation(10, "fth-home", new Places.Home());
        registry.navigation(80, "fth-settings", new Places.Settings());
        registry.screen(Places.Home.class, place -> new Page("Beranda"));
        registry.screen(Places.Reports.class, place -> new Page("Laporan"));
        registry.screen(Places.NewReport.class, place -> new Page("Catat laporan"));
        registry.screen(Places.Settings.class, place -> new Page("Pengaturan"));
        registry.screen(Places.Help.class, place -> new HelpView(kit, registry));
        registry.command("report.new.title", "fth-plus", new Places.NewReport(), "Shortcut+N");
        registry.search(
                "report.title",
                "fth-file-text",
                (text, most) -> List.of(new SearchHit("1", "LAP-2024-0001", "Budi Santoso, " + text)),
                hit -> new Places.Reports(hit.title()));
        show(() -> {
            theme().dress(new javafx.scene.Scene(new VBox()));
            ShellView shell = new ShellView(
                    kit,
                    navigator,
                    registry,
                    new ShellView.Setting(
                            theme(), "/data/Ruang Kerja", "Rina Kusuma", running, false, remember(), guard()));
            navigator.begin(registry, new Places.Home());
            return (javafx.scene.Parent) shell.root();
        });
    }

    @Test
    void theNavigationStandsInItsOrderAndOpensPages() {
        clickOn("#rail-Reports");
        assertThat(place()).isEqualTo(new Places.Reports());
        photograph("shell");
    }

    @Test
    void controlAndANumberOpensTheEntry() {
        push(KeyCode.CONTROL, KeyCode.DIGIT2);
        assertThat(place()).isEqualTo(new Places.Reports());
        push(KeyCode.ALT, KeyCode.LEFT);
        assertThat(place()).isEqualTo(new Places.Home());
        push(KeyCode.ALT, KeyCode.RIGHT);
        assertThat(place()).isEqualTo(new Places.Reports());
    }

    @Test
    void theTenthEntryIsOpenedByZero() {
        List<NavigationEntry> entries = IntStream.rangeClosed(1, 10)
                .mapToObj(number -> new NavigationEntry(number, "fth-home", new Places.Reports("" + number)))
                .toList();
        NavigationRail rail = fx(() -> new NavigationRail(Texts.indonesian(), entries, navigator, narrow -> {}));
        assertThat(IntStream.rangeClosed(0, 9).mapToObj(rail::place))
                .containsExactlyElementsOf(IntStream.of(10, 1, 2, 3, 4, 5, 6, 7, 8, 9)
                        .mapToObj(number -> Optional.<Destination>of(new Places.Reports("" + number)))
                        .toList());
        assertThat(NavigationRail.digit(10)).isZero();
    }

    @Test
    void controlNOpensTheCommandWithThisKey() {
        push(KeyCode.CONTROL, KeyCode.N);
        assertThat(place()).isEqualTo(new Places.NewReport());
        assertThat(lookup(".top-bar .hyperlink").queryAll()).hasSize(1);
    }

    @Test
    void controlFGoesToTheSearchOfThePage() {
        push(KeyCode.CONTROL, KeyCode.F);
        assertThat(stage().getScene().getFocusOwner()).isInstanceOf(SearchField.class);
    }

    @Test
    void searchOverEverythingFindsAndOpens() {
        push(KeyCode.CONTROL, KeyCode.K);
        write("budi");
        photograph("shell-search");
        assertThat(lookup("LAP-2024-0001").tryQuery()).isPresent();
        push(KeyCode.ENTER);
        assertThat(place()).isEqualTo(new Places.Reports("LAP-2024-0001"));
    }

    @Test
    void escapeClosesTheSearch() {
        push(KeyCode.CONTROL, KeyCode.K);
        push(KeyCode.ESCAPE);
        assertThat(lookup(".palette").queryAs(Node.class).getParent().isVisible())
                .isFalse();
        assertThat(place()).isEqualTo(new Places.Home());
    }

    @Test
    void searchKnowsPagesAndCommands() {
        push(KeyCode.CONTROL, KeyCode.K);
        write("baru").push(KeyCode.DOWN).push(KeyCode.ENTER);
        assertThat(place()).isEqualTo(new Places.NewReport());
    }

    @Test
    void helpListsTheKeys() {
        push(KeyCode.F1);
        assertThat(lookup("Ctrl+N").tryQuery()).isPresent();
        assertThat(lookup("Ctrl+3").tryQuery()).isPresent();
        photograph("help");
    }

    @Test
    void workGoingOnIsShownAndCanBeCancelled() {
        Work work = new Work();
        fx(() -> running.add(work));
        fx(() -> {
            work.progress.set(0.42);
            return null;
        });
        assertThat(lookup("42%").tryQuery()).isPresent();
        photograph("shell-working");
        clickOn(".status-bar .button");
        assertThat(work.cancelled).isTrue();
        fx(() -> running.remove(work));
        assertThat(lookup("42%").tryQuery()).isEmpty();
    }

    @Test
    void foldedNavigationAndDarknessAreRemembered() {
        clickOn(".rail-fold");
        clickOn(node -> node instanceof javafx.scene.control.Button button
                && "Tampilan gelap".equals(button.getAccessibleText()));
        assertThat(remembered).containsExactly("narrow true", "dark true");
        photograph("shell-narrow");
    }

    private Destination place() {
        return navigator.current().get().place();
    }

    @Test
    void keysAndButtonsLockAndHide() {
        press(KeyCode.CONTROL, KeyCode.L).release(KeyCode.L, KeyCode.CONTROL);
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.H).release(KeyCode.H, KeyCode.SHIFT, KeyCode.CONTROL);
        clickOn(node -> node instanceof javafx.scene.control.Button button
                && "Kunci layar (Ctrl+L)".equals(button.getAccessibleText()));
        assertThat(remembered).containsExactly("lock", "privacy", "lock");
    }

    private ShellView.Guard guard() {
        return new ShellView.Guard() {
            @Override
            public void lock() {
                remembered.add("lock");
            }

            @Override
            public void privacy() {
                remembered.add("privacy");
            }
        };
    }

    private ShellView.Remember remember() {
        return new ShellView.Remember() {
            @Override
            public void narrow(boolean narrow) {
                remembered.add("narrow " + narrow);
            }

            @Override
            public void dark(boolean dark) {
                remembered.add("dark " + dark);
            }
        };
    }

    private static final class Work implements RunningJob {
        private final SimpleDoubleProperty progress = new SimpleDoubleProperty(-1);
        private boolean cancelled;

        @Override
        public Optional<Message> title() {
            return Optional.of(Message.of("employee.import.title"));
        }

        @Override
        public ReadOnlyDoubleProperty progress() {
            return progress;
        }

        @Override
        public void cancel() {
            cancelled = true;
        }
    }

    private static final class Page implements Screen {
        private final String name;
        private final SearchField search = new SearchField();
        private final VBox root = new VBox(search);

        Page(String name) {
            this.name = name;
            root.getStyleClass().add("page");
        }

        @Override
        public Region root() {
            return root;
        }

        @Override
        public ObservableValue<String> title() {
            return new SimpleStringProperty(name);
        }

        @Override
        public Optional<Node> searchField() {
            return Optional.of(search);
        }
    }
}
