package id.jaganetral.domain.casefile.standing;

import id.jaganetral.domain.outcome.Message;

/**
 * Something the officer must know about a case.
 *
 * @param rule id of the rule it rests on
 * @param urgent whether it can harm the case or somebody's duty
 */
public record CaseWarning(Message message, String rule, boolean urgent) {}
