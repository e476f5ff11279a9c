package id.jaganetral.application.authority;

import id.jaganetral.domain.authority.AuthorityTable;

/** The authority table as the program has it now (port). */
public interface AuthorityLaw {
    AuthorityTable authority();
}
