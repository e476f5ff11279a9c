package id.jaganetral.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import id.jaganetral.text.Texts;
import id.jaganetral.ui.kit.ScreenTest;
import id.jaganetral.ui.kit.TestKit;
import id.jaganetral.ui.kit.screen.Destination;
import id.jaganetral.ui.kit.screen.Places;
import id.jaganetral.ui.kit.screen.Screen;
import id.jaganetral.ui.kit.screen.ScreenRegistry;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WindowNavigatorTest extends ScreenTest {
    private final List<String> happened = new ArrayList<>();
    private final TestKit test = new TestKit();
    private final WindowNavigator navigator = new WindowNavigator(Texts.indonesian(), test);
    private boolean unsaved;

    @BeforeEach
    void begin() {
        ScreenRegistry registry = new ScreenRegistry();
        registry.screen(Places.Home.class, place -> new Page("home"));
        registry.screen(Places.Reports.class, place -> new Page("reports " + place.search()));
        registry.screen(Places.Recap.class, place -> new Page("recap"));
        navigator.begin(registry, new Places.Home());
    }

    @Test
    void theOldPageIsHiddenBeforeTheNewOneIsShown() {
        navigator.open(new Places.Recap());
        assertThat(happened).containsExactly("show home", "hide home", "show recap");
    }

    @Test
    void backShowsTheSamePageAgainAndForwardReturns() {
        Screen home = navigator.current().get().screen();
        navigator.open(new Places.Recap());
        navigator.back();
        assertThat(navigator.current().get().screen()).isSameAs(home);
        assertThat(navigator.canGoBack().get()).isFalse();
        assertThat(navigator.canGoForward().get()).isTrue();
        navigator.forward();
        assertThat(place()).isEqualTo(new Places.Recap());
    }

    @Test
    void openingAnotherPageForgetsWhatLayAhead() {
        navigator.open(new Places.Recap());
        navigator.back();
        navigator.open(new Places.Reports("budi"));
        assertThat(navigator.canGoForward().get()).isFalse();
        navigator.back();
        assertThat(place()).isEqualTo(new Places.Home());
    }

    @Test
    void theSamePlaceAgainIsBuiltAnewAndNotPutIntoTheHistory() {
        navigator.open(new Places.Home());
        assertThat(happened).containsExactly("show home", "hide home", "show home");
        assertThat(navigator.canGoBack().get()).isFalse();
    }

    @Test
    void unsavedInputIsKeptWhenTheUserStays() {
        unsaved = true;
        test.answers.add(false);
        navigator.open(new Places.Recap());
        assertThat(place()).isEqualTo(new Places.Home());
        assertThat(test.questions).hasSize(1);
        assertThat(test.questions.get(0).action()).isEqualTo("Tinggalkan halaman");
    }

    @Test
    void unsavedInputIsGivenUpWhenTheUserSaysSo() {
        unsaved = true;
        test.answers.add(true);
        navigator.open(new Places.Recap());
        assertThat(place()).isEqualTo(new Places.Recap());
    }

    @Test
    void aSavedFormIsReplacedWithoutAskingAndBackDoesNotReturnToIt() {
        navigator.open(new Places.Reports());
        unsaved = true;
        navigator.replace(new Places.Recap());
        unsaved = false;
        assertThat(test.questions).isEmpty();
        navigator.back();
        assertThat(place()).isEqualTo(new Places.Home());
    }

    @Test
    void aPlaceWithoutScreenIsNotOpened() {
        navigator.open(new Places.Rules());
        assertThat(place()).isEqualTo(new Places.Home());
    }

    @Test
    void onlyTheLastTwentyPagesAreKept() {
        for (int i = 0; i < 30; i++) {
            navigator.open(new Places.Reports("cari " + i));
        }
        int steps = 0;
        while (navigator.canGoBack().get()) {
            navigator.back();
            steps++;
        }
        assertThat(steps).isEqualTo(19);
    }

    @Test
    void leavingHidesThePage() {
        navigator.leave();
        assertThat(happened).containsExactly("show home", "hide home");
        assertThat(navigator.current().get()).isNull();
    }

    private Destination place() {
        return navigator.current().get().place();
    }

    private final class Page implements Screen {
        private final String name;

        Page(String name) {
            this.name = name;
        }

        @Override
        public Region root() {
            return new VBox();
        }

        @Override
        public ObservableValue<String> title() {
            return new SimpleStringProperty(name);
        }

        @Override
        public void shown() {
            happened.add("show " + name);
        }

        @Override
        public void hidden() {
            happened.add("hide " + name);
        }

        @Override
        public boolean mayLeave() {
            return !unsaved;
        }
    }
}
