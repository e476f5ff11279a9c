package id.jaganetral.application.employee;

import id.jaganetral.application.transaction.Queries;
import id.jaganetral.domain.employee.UnitTree;

/** Asks for units. */
public interface UnitQueries extends Queries {
    UnitTree tree();
}
