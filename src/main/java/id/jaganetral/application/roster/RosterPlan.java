package id.jaganetral.application.roster;

import id.jaganetral.domain.employee.EmploymentKind;
import id.jaganetral.domain.roster.ColumnMapping;
import id.jaganetral.domain.roster.ImportScope;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What is to be imported, and how.
 *
 * @param lastHeaderRow zero-based index of the header's last row
 * @param scope whether the file holds everybody
 * @param kind kind of staff the user named for the file
 */
public record RosterPlan(
        Path file, int lastHeaderRow, ColumnMapping mapping, ImportScope scope, Optional<EmploymentKind> kind) {

    public RosterPlan mappedBy(ColumnMapping changed) {
        return new RosterPlan(file, lastHeaderRow, changed, scope, kind);
    }

    public RosterPlan holding(ImportScope changed) {
        return new RosterPlan(file, lastHeaderRow, mapping, changed, kind);
    }

    public RosterPlan ofKind(Optional<EmploymentKind> changed) {
        return new RosterPlan(file, lastHeaderRow, mapping, scope, changed);
    }
}
