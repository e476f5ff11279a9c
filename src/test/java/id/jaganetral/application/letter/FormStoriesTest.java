package id.jaganetral.application.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every form in every variant, filled from a story and read back: the whole text is compared
 * with what was looked at and kept in {@code src/test/resources/letters/stories}. {@link KeepFormStories} writes them.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FormStoriesTest {
    static final Path KEPT = Path.of("src/test/resources/letters/stories");

    @TempDir
    static Path folder;

    private StoryDesk desk;
    private Map<String, LetterDraft> told;

    @BeforeAll
    void openDesk() {
        desk = new StoryDesk(folder.resolve("ruang"));
        told = FormStories.of(desk);
    }

    @AfterAll
    void closeDesk() {
        desk.close();
    }

    Stream<String> stories() {
        return told.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("stories")
    void printsWhatWasLookedAt(String story) throws IOException {
        PreparedLetter letter = desk.fill(told.get(story));
        assertThat(letter.missing()).isEmpty();
        assertThat(StoryDesk.text(letter.document())).isEqualTo(Files.readString(KEPT.resolve(story + ".txt")));
    }

    @Test
    void everyFormIsToldAndNoOtherTextIsKept() throws IOException {
        Set<String> names = new TreeSet<>(told.keySet());
        try (Stream<Path> kept = Files.list(KEPT)) {
            assertThat(kept.map(file -> file.getFileName().toString().replace(".txt", "")))
                    .containsExactlyInAnyOrderElementsOf(names);
        }
        assertThat(told.values().stream().map(draft -> draft.kind().code()).distinct())
                .containsExactlyInAnyOrderElementsOf(desk.forms());
    }
}
