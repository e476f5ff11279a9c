package id.jaganetral.application.letter;

import id.jaganetral.domain.template.TagValues;
import id.jaganetral.domain.template.TemplateProblem;
import java.util.List;
import java.util.Set;

/**
 * What a draft would print.
 *
 * @param values as printed, with the number the letter would get now
 * @param missing tags the template reaches and nobody has filled, sorted
 * @param remarks what looks wrong in the template but stops nothing
 * @param templateVersion SHA-256 of the template
 * @param document the filled document, missing values in brackets by their names on screen
 */
public record PreparedLetter(
        LetterDraft draft,
        TagValues values,
        Set<String> missing,
        List<TemplateProblem> remarks,
        String templateVersion,
        byte[] document) {
    /** Whether the value is to be filled in; a line of a list may lack what the letter itself has. */
    public boolean lacks(String tag) {
        return missing.contains(tag) && values.find(tag).isEmpty();
    }

    public boolean complete() {
        return missing.isEmpty();
    }
}
