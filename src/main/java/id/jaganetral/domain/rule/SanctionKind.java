package id.jaganetral.domain.rule;

import id.jaganetral.domain.employee.EmploymentKind;
import java.util.Optional;
import java.util.Set;

/**
 * One kind of sanction (jenis sanksi).
 *
 * @param code short code, for example "BR2"
 * @param order place on the ladder; "one step heavier" counts by it
 * @param months how long it is served, empty when it is served at once or for good
 * @param payCut percent by which the performance allowance is cut each month of serving, empty for other kinds
 * @param permanent whether it ends employment
 * @param provision id of the provision that names it
 * @param holdsPlaceFor staff for whom it only stands until the office adds kinds of its own; nothing is decided by it
 * @param replaces code of the kind it stands in for during the transition
 */
public record SanctionKind(
        String code,
        String name,
        SanctionLevel level,
        int order,
        Optional<Integer> months,
        Optional<Integer> payCut,
        boolean permanent,
        String provision,
        Set<EmploymentKind> holdsPlaceFor,
        Optional<String> replaces,
        Origin origin) {

    public SanctionKind {
        holdsPlaceFor = Set.copyOf(holdsPlaceFor);
    }

    public boolean heavierThan(SanctionKind other) {
        return order > other.order;
    }
}
