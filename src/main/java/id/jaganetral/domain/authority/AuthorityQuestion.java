package id.jaganetral.domain.authority;

import id.jaganetral.domain.rule.SanctionKind;
import java.time.LocalDate;

/**
 * Who may impose this kind of sanction on this person?
 *
 * @param day the day whose law governs
 */
public record AuthorityQuestion(
        AuthoritySubject subject, SanctionKind kind, GovernmentKind government, SuperiorChain chain, LocalDate day) {}
