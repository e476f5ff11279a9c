package id.jaganetral.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import id.jaganetral.application.search.SearchHit;
import id.jaganetral.text.Texts;
import id.jaganetral.ui.kit.ScreenTest;
import id.jaganetral.ui.kit.TestKit;
import id.jaganetral.ui.kit.job.InlineJobs;
import id.jaganetral.ui.kit.job.Job;
import id.jaganetral.ui.kit.job.Jobs;
import id.jaganetral.ui.kit.screen.Places;
import id.jaganetral.ui.kit.screen.ScreenRegistry;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** Who types faster than the search answers. */
class PaletteViewTest extends ScreenTest {
    private final TestKit test = new TestKit();
    private final List<Job<?>> waiting = new ArrayList<>();

    private void open() {
        Jobs slow = job -> {
            waiting.add(job);
            return new InlineJobs().start(Job.query(() -> ""));
        };
        ScreenRegistry registry = new ScreenRegistry();
        registry.search(
                "report.title",
                "fth-file-text",
                (text, most) -> List.of(new SearchHit(text, text, "")),
                hit -> new Places.Reports(hit.title()));
        show(() -> {
            PaletteView palette =
                    new PaletteView(new PaletteViewModel(Texts.indonesian(), slow, registry), test, Texts.indonesian());
            palette.open();
            return palette;
        });
    }

    /** The answer to the letter typed first, as if it came now. */
    private void answer() {
        Job<?> first = waiting.remove(0);
        fx(() -> new InlineJobs().start(first));
    }

    @Test
    void enterWaitsForTheAnswerToWhatWasTyped() {
        open();
        write("c");
        answer();
        write("a").push(KeyCode.ENTER);
        assertThat(test.opened).isEmpty();
        answer();
        assertThat(test.opened).containsExactly(new Places.Reports("ca"));
    }

    @Test
    void whoTypesOnAfterEnterOpensNothingYet() {
        open();
        write("c").push(KeyCode.ENTER).write("a");
        waiting.remove(0);
        answer();
        assertThat(test.opened).isEmpty();
        push(KeyCode.ENTER);
        assertThat(test.opened).containsExactly(new Places.Reports("ca"));
    }
}
