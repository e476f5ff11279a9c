package id.jaganetral.application.rule.addition;

import id.jaganetral.application.transaction.Queries;
import id.jaganetral.domain.rule.addition.Additions;

/** Asks what the office added to the law (port). */
public interface LawAdditionQueries extends Queries {
    Additions all();
}
