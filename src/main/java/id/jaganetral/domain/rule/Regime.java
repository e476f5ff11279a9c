package id.jaganetral.domain.rule;

import id.jaganetral.domain.employee.EmploymentKind;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which law binds a kind of staff (rezim), and what takes the place of the rows' sanctions.
 *
 * @param sanctions id of the set that replaces those of the rows, empty when the rows' own apply
 * @param keepsMoral whether moral sanctions apply all the same
 * @param keepsDismissal whether dismissal by statute applies all the same
 */
public record Regime(
        String id,
        Set<EmploymentKind> appliesTo,
        String title,
        String text,
        List<String> provisions,
        Optional<String> sanctions,
        boolean keepsMoral,
        boolean keepsDismissal,
        Origin origin) {}
