package id.jaganetral.application.authority;

import id.jaganetral.domain.authority.AuthorityAnswer;
import id.jaganetral.domain.authority.ChainLink;
import java.util.List;

/**
 * The answer and the units it was read from.
 *
 * @param links units above the person, nearest first; empty for people outside the roster
 * @param governmentGuessed whether the kind of government could not be read from the roster
 */
public record ResolvedAuthority(AuthorityAnswer answer, List<ChainLink> links, boolean governmentGuessed) {
    public ResolvedAuthority {
        links = List.copyOf(links);
    }
}
