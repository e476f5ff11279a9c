package id.jaganetral.persistence.database;

import id.jaganetral.application.access.Actor;
import id.jaganetral.domain.employee.EmployeeId;
import id.jaganetral.domain.employee.UnitId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Which rows whoever works may see. Everything hangs on reports: case files, letters, evidence, lines of recaps. A report is
 * seen when it is not restricted or the account is named for it; when nobody in it is the account's owner; and, for an
 * account bound to a unit, when it concerns somebody of that unit or the account is named. Upkeep by the program, without
 * an account, sees everything.
 */
public final class Sight {
    private static final String NAMED =
            "EXISTS (SELECT 1 FROM report_reader sight_n WHERE sight_n.report_id = %s" + " AND sight_n.account_id = ?)";
    private static final String RESTRICTED =
            "EXISTS (SELECT 1 FROM report_restriction sight_q WHERE sight_q.report_id = %s"
                    + " AND sight_q.lifted_at IS NULL)";
    private static final String NAMES_PERSON =
            "EXISTS (SELECT 1 FROM report_subject sight_s JOIN report_identity sight_i"
                    + " ON sight_i.subject_id = sight_s.id AND sight_i.current_one"
                    + " WHERE sight_s.report_id = %s AND sight_i.employee_id = ?)";
    private static final String OF_UNIT = "EXISTS (SELECT 1 FROM report_subject sight_u JOIN report_identity sight_j"
            + " ON sight_j.subject_id = sight_u.id AND sight_j.current_one"
            + " JOIN post sight_p ON sight_p.employee_id = sight_j.employee_id AND sight_p.valid_until IS NULL"
            + " WHERE sight_u.report_id = %s AND sight_p.unit_id IN (%s))";

    private final Optional<Actor> actor;
    private final Sql sql;
    private Boolean anyRestricted;
    private Set<String> units;

    Sight(Optional<Actor> actor, Sql sql) {
        this.actor = actor;
        this.sql = sql;
    }

    /** The account that works; none for upkeep. */
    public Optional<UUID> account() {
        return actor.map(Actor::id);
    }

    /** Whether rows need not be looked at. */
    public boolean isWhole() {
        return reports("r.id").equals(Visible.ALWAYS);
    }

    /**
     * Reports, or what hangs on one.
     *
     * @param id the report's id in the statement, for example {@code r.id}
     */
    public Visible reports(String id) {
        if (actor.isEmpty()) {
            return Visible.ALWAYS;
        }
        List<String> conditions = new ArrayList<>();
        List<Object> values = new ArrayList<>();
        if (anyRestricted()) {
            conditions.add("(NOT " + RESTRICTED.formatted(id) + " OR " + NAMED.formatted(id) + ")");
            values.add(actor.get().id());
        }
        actor.get().person().ifPresent(person -> {
            conditions.add("NOT " + NAMES_PERSON.formatted(id));
            values.add(person.value());
        });
        actor.get().unit().ifPresent(unit -> {
            conditions.add("(" + NAMED.formatted(id) + " OR " + OF_UNIT.formatted(id, marks()) + ")");
            values.add(actor.get().id());
            values.addAll(units());
        });
        return conditions.isEmpty() ? Visible.ALWAYS : new Visible(String.join(" AND ", conditions), values);
    }

    public boolean report(UUID id) {
        Visible visible = reports("r.id");
        return visible.equals(Visible.ALWAYS)
                || sql.number(
                                "SELECT COUNT(*) FROM report r WHERE r.id = ? AND " + visible.condition(),
                                visible.after(id))
                        > 0;
    }

    /** A person reported, by the id in the report. */
    public boolean subject(UUID id) {
        Visible visible = reports("s.report_id");
        return visible.equals(Visible.ALWAYS)
                || sql.number(
                                "SELECT COUNT(*) FROM report_subject s WHERE s.id = ? AND " + visible.condition(),
                                visible.after(id))
                        > 0;
    }

    /** Letters of the register, called {@code l} in the statement: about a case, a report, a person, or nobody. */
    public Visible letters() {
        if (actor.isEmpty()) {
            return Visible.ALWAYS;
        }
        Visible report = reports("l.report_id");
        Visible file = reports("sight_c.report_id");
        List<Object> values = new ArrayList<>(report.values());
        values.addAll(file.values());
        StringBuilder condition = new StringBuilder("(l.report_id IS NULL OR (" + report.condition() + "))"
                + " AND (l.case_file_id IS NULL OR EXISTS (SELECT 1 FROM case_file sight_c"
                + " WHERE sight_c.id = l.case_file_id AND " + file.condition() + "))");
        actor.get().person().map(EmployeeId::value).ifPresent(person -> {
            condition.append(" AND (l.employee_id IS NULL OR l.employee_id <> ?)");
            values.add(person);
        });
        if (actor.get().unit().isPresent()) {
            condition.append(
                    " AND (l.employee_id IS NULL OR EXISTS (SELECT 1 FROM post sight_h WHERE sight_h.employee_id"
                            + " = l.employee_id AND sight_h.valid_until IS NULL AND sight_h.unit_id IN (" + marks()
                            + ")))");
            values.addAll(units());
        }
        boolean whole = report.equals(Visible.ALWAYS);
        return whole ? Visible.ALWAYS : new Visible(condition.toString(), values);
    }

    public boolean boundToUnit() {
        return actor.flatMap(Actor::unit).isPresent();
    }

    /** Whether somebody of this unit is listed. */
    public boolean unit(Optional<UnitId> unit) {
        return !boundToUnit() || unit.filter(id -> units().contains(id.value())).isPresent();
    }

    private boolean anyRestricted() {
        if (anyRestricted == null) {
            anyRestricted = sql.number("SELECT COUNT(*) FROM report_restriction WHERE lifted_at IS NULL") > 0;
        }
        return anyRestricted;
    }

    /** A mark for each unit; never none. */
    private String marks() {
        return String.join(", ", Collections.nCopies(units().size(), "?"));
    }

    /** The account's unit and all below it. */
    private Set<String> units() {
        if (units == null) {
            Map<String, List<String>> below = new HashMap<>();
            sql.list(
                    "SELECT id, parent_id FROM organisation_unit WHERE parent_id IS NOT NULL",
                    row -> below.computeIfAbsent(row.getString(2), id -> new ArrayList<>())
                            .add(row.getString(1)));
            units = new HashSet<>();
            collect(actor.flatMap(Actor::unit).orElseThrow().value(), below);
        }
        return units;
    }

    private void collect(String unit, Map<String, List<String>> below) {
        if (units.add(unit)) {
            below.getOrDefault(unit, List.of()).forEach(child -> collect(child, below));
        }
    }
}
