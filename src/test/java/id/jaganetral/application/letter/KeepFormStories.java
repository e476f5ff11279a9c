package id.jaganetral.application.letter;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * Writes every story's letter to {@code target/letters/stories}, to be looked at, and its text to where the test compares
 * it. Run it after changing a form, and read what changed before keeping it.
 */
public final class KeepFormStories {
    private KeepFormStories() {}

    public static void main(String[] arguments) throws IOException {
        Path documents = Files.createDirectories(Path.of("target/letters/stories"));
        Files.createDirectories(FormStoriesTest.KEPT);
        try (StoryDesk desk = new StoryDesk(Files.createTempDirectory("cerita").resolve("ruang"))) {
            keep(desk, documents);
        }
    }

    private static void keep(StoryDesk desk, Path documents) throws IOException {
        for (Map.Entry<String, LetterDraft> story : FormStories.of(desk).entrySet()) {
            PreparedLetter letter = desk.fill(story.getValue());
            System.out.println(story.getKey() + " " + letter.missing());
            Files.write(documents.resolve(story.getKey() + ".docx"), letter.document());
            Files.writeString(FormStoriesTest.KEPT.resolve(story.getKey() + ".txt"), StoryDesk.text(letter.document()));
        }
    }
}
