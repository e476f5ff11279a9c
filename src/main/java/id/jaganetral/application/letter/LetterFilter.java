package id.jaganetral.application.letter;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * Which letters a list shows; an absent condition lets all pass.
 *
 * @param text part of number, name or title
 * @param kind code of the form
 */
public record LetterFilter(
        String text,
        Optional<String> kind,
        Optional<UUID> caseFile,
        Optional<LocalDate> from,
        Optional<LocalDate> until,
        boolean numberFollowsOnly) {
    public static LetterFilter everything() {
        return new LetterFilter("", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), false);
    }

    public static LetterFilter ofCase(UUID caseFile) {
        return new LetterFilter("", Optional.empty(), Optional.of(caseFile), Optional.empty(), Optional.empty(), false);
    }
}
