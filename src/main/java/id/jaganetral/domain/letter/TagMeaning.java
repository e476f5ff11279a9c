package id.jaganetral.domain.letter;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a tag stands for (daftar tanda).
 *
 * @param group heading in the catalogue of tags
 * @param example an invented value
 * @param list whether it is a list or condition, written {@code {#tag}}
 * @param inside names the list this tag belongs to, empty for tags of the whole letter
 * @param input how an officer enters it
 * @param law where its value comes from when it is the law that tells it
 */
public record TagMeaning(
        String name,
        String group,
        String meaning,
        String example,
        boolean list,
        String inside,
        TagInput input,
        FromLaw law) {

    /** The meaning as it is asked on screen, without the mark of a condition that the catalogue has for writers of templates. */
    public String asked() {
        String words = meaning.replaceFirst("^Syarat: ", "");
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /**
     * What the rule book tells.
     *
     * @param sanctions codes of the kinds of sanction with which a condition holds; empty for other tags
     * @param rule id of the rule whose provisions are cited
     * @param deadline code of the deadline whose amount is printed, in figures and words
     */
    public record FromLaw(List<String> sanctions, Optional<String> rule, Optional<String> deadline) {
        public FromLaw {
            sanctions = List.copyOf(sanctions);
        }

        public static FromLaw nothing() {
            return new FromLaw(List.of(), Optional.empty(), Optional.empty());
        }
    }
}
