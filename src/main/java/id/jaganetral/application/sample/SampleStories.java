package id.jaganetral.application.sample;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;

/** The stories that ship with the program, the oldest first. */
final class SampleStories {
    private static final String FILE = "/sample/stories.csv";

    private SampleStories() {}

    static List<SampleStory> shipped() {
        try (InputStream in = SampleStories.class.getResourceAsStream(FILE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(SampleStory::read)
                    .sorted(Comparator.comparingInt(SampleStory::knownDaysAgo).reversed())
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
