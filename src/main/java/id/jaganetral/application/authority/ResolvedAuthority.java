package id.jaganetral.application.authority;

import id.jaganetral.domain.authority.AuthorityAnswer;
import id.jaganetral.domain.authority.ChainLink;
import id.jaganetral.domain.casefile.Official;
import java.util.List;
import java.util.Optional;

/**
 * The answer and the units it was read from.
 *
 * @param links units above the person, nearest first; empty for people outside the roster
 * @param governmentGuessed whether the kind of government could not be read from the roster
 * @param decider who decides, as a case file writes officials
 * @param examiner who examines, likewise
 */
public record ResolvedAuthority(
        AuthorityAnswer answer,
        List<ChainLink> links,
        boolean governmentGuessed,
        Optional<Official> decider,
        Optional<Official> examiner) {
    public ResolvedAuthority {
        links = List.copyOf(links);
    }
}
