package id.jaganetral.application.authority;

import id.jaganetral.application.access.Needs;
import id.jaganetral.application.access.Permission;
import id.jaganetral.application.transaction.Queries;
import id.jaganetral.domain.authority.PostHolder;
import id.jaganetral.domain.authority.UnitHeadEntry;
import id.jaganetral.domain.employee.UnitId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** Asks who may head units (port). */
@Needs(Permission.SEE_ROSTER)
public interface UnitHeadQueries extends Queries {
    /** Active people whose post in one of these units on that day is structural, or says "kepala". */
    List<PostHolder> holders(Collection<UnitId> units, LocalDate day);

    /** What holds for these units on that day, at most one a unit: the last one written down. */
    List<UnitHeadEntry> entries(Collection<UnitId> units, LocalDate day);
}
