package id.jaganetral.domain.rule.sanction;

import java.time.LocalDate;

/**
 * A sanction the person was given before (hukuman sebelumnya).
 *
 * @param kind code of the kind
 * @param sameNature whether the breach was of the same nature
 * @param source number of the office's own case file, or the decision as the officer names it
 */
public record EarlierSanction(String kind, LocalDate decidedOn, boolean sameNature, String source) {}
