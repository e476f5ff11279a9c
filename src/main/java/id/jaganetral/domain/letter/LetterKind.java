package id.jaganetral.domain.letter;

import id.jaganetral.domain.rule.Confidence;
import id.jaganetral.domain.template.TagRules;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A form (jenis formulir), as the catalogue describes it.
 *
 * @param code for example "F01", or a word for forms outside the numbered list
 * @param title as printed
 * @param layout how it is laid out
 * @param layoutConfidence how sure its structure is
 * @param archiveCode classification of the archive, a default the office may change
 * @param sensitivity sifat printed by default
 * @param subject the "hal" printed by default, may hold tags
 * @param template file name of the shipped template
 * @param required tags without which the form is not the form
 * @param inputs values an officer enters for this form, in the order of the screen
 * @param signedBy who signs, for the officer
 * @param recipient whom it is addressed to by default
 * @param topics what it can be made for
 * @param numbered whether it gets a number
 * @param certifies what it says of a person, empty for other forms
 * @param route where in the case it belongs, for grouping
 * @param traits what is particular about its letters
 * @param start what a letter of this form begins with
 */
public record LetterKind(
        String code,
        String title,
        LayoutFamily layout,
        Confidence layoutConfidence,
        String archiveCode,
        String sensitivity,
        String subject,
        String template,
        Set<String> required,
        List<String> inputs,
        String signedBy,
        Recipient recipient,
        Set<LetterTopic.Kind> topics,
        boolean numbered,
        Optional<Certified> certifies,
        String route,
        Set<FormTrait> traits,
        FormStart start) {
    public LetterKind {
        required = Set.copyOf(required);
        inputs = List.copyOf(inputs);
        topics = Set.copyOf(topics);
        traits = Set.copyOf(traits);
    }

    public boolean asksChoice() {
        return traits.contains(FormTrait.ASKS_CHOICE);
    }

    public boolean decides() {
        return traits.contains(FormTrait.DECIDES);
    }

    public boolean answers() {
        return traits.contains(FormTrait.ANSWERS);
    }

    public boolean annexes() {
        return traits.contains(FormTrait.ANNEXES);
    }

    public TagRules rules(Set<String> known) {
        return new TagRules(known, required);
    }
}
