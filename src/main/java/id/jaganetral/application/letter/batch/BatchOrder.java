package id.jaganetral.application.letter.batch;

import id.jaganetral.application.letter.NumberWish;
import id.jaganetral.domain.letter.LetterTopic;
import id.jaganetral.domain.letter.Signatory;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What is to be made for whom.
 *
 * @param form code of the form
 * @param fields raw values that hold for all; what is absent comes from each person's own record
 * @param together whether all letters go into one file
 * @param target the file, or the folder for a file each
 */
public record BatchOrder(
        String form,
        List<LetterTopic> topics,
        LocalDate date,
        Signatory signatory,
        NumberWish.Way number,
        Map<String, String> fields,
        Destination destination) {

    /** Where the documents go. */
    public record Destination(boolean together, Path target) {}

    public BatchOrder {
        topics = List.copyOf(topics);
        fields = Map.copyOf(fields);
        if (number == NumberWish.Way.TYPED) {
            throw new IllegalArgumentException("one number cannot be typed for many letters");
        }
    }
}
