package id.jaganetral.domain.casefile.standing;

/**
 * A document that should be in the file by now.
 *
 * @param form code of the form
 * @param rule id of the rule that asks for it
 */
public record MissingDocument(String form, String rule) {}
