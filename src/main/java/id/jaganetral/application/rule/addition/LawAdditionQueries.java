package id.jaganetral.application.rule.addition;

import id.jaganetral.application.access.Needs;
import id.jaganetral.application.access.Permission;
import id.jaganetral.application.transaction.Queries;
import id.jaganetral.domain.rule.addition.Additions;

/** Asks what the office added to the law (port). */
@Needs(Permission.SEE_LAW)
public interface LawAdditionQueries extends Queries {
    Additions all();
}
