package id.jaganetral.persistence.prevention;

import id.jaganetral.application.prevention.EventLine;
import id.jaganetral.application.prevention.EventQueries;
import id.jaganetral.application.prevention.EventStore;
import id.jaganetral.domain.employee.EmployeeId;
import id.jaganetral.domain.employee.UnitId;
import id.jaganetral.domain.prevention.PreventionEvent;
import id.jaganetral.domain.prevention.PreventionEventId;
import id.jaganetral.persistence.database.Feature;
import id.jaganetral.persistence.database.Transaction;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Who attended and who signed, in plain SQL: rows are only added. */
public final class SqlPreventionEvents implements EventQueries, EventStore {
    private static final String HOLDS = "NOT EXISTS (SELECT 1 FROM prevention_taken_back b WHERE b.event_id = e.id)";
    private static final String COUNTED =
            "SELECT e.*, (SELECT COUNT(*) FROM prevention_person p WHERE p.event_id = e.id) AS people"
                    + " FROM prevention_event e WHERE " + HOLDS;

    /** As many rows as one statement takes. */
    private static final int AT_ONCE = 200;

    private final Transaction transaction;

    private SqlPreventionEvents(Transaction transaction) {
        this.transaction = transaction;
    }

    public static Feature feature() {
        return Feature.of()
                .queries(EventQueries.class, SqlPreventionEvents::new)
                .store(EventStore.class, SqlPreventionEvents::new);
    }

    @Override
    public List<EventLine> events(LocalDate from, LocalDate until) {
        return seen(transaction
                .sql()
                .list(
                        COUNTED + " AND e.held_on BETWEEN ? AND ? ORDER BY e.held_on DESC, e.recorded_at DESC, e.id",
                        SqlPreventionEvents::line,
                        from,
                        until));
    }

    @Override
    public Optional<EventLine> event(PreventionEventId id) {
        return seen(transaction.sql().list(COUNTED + " AND e.id = ?", SqlPreventionEvents::line, id.value())).stream()
                .findFirst();
    }

    /** With the people who may be seen only; none without any. */
    private List<EventLine> seen(List<EventLine> events) {
        if (!transaction.sight().boundToUnit() || events.isEmpty()) {
            return events;
        }
        Map<UUID, Integer> people = new HashMap<>();
        transaction
                .sql()
                .list(
                        "SELECT p.event_id, o.unit_id, COUNT(*) FROM prevention_person p LEFT JOIN post o"
                                + " ON o.employee_id = p.employee_id AND o.valid_until IS NULL"
                                + " GROUP BY p.event_id, o.unit_id",
                        row -> transaction
                                        .sight()
                                        .unit(Optional.ofNullable(row.getString(2))
                                                .map(UnitId::new))
                                ? people.merge(row.getObject(1, UUID.class), row.getInt(3), Integer::sum)
                                : null);
        return events.stream()
                .filter(event -> people.containsKey(event.id().value()))
                .map(event -> seen(event, people.get(event.id().value())))
                .toList();
    }

    private static EventLine seen(EventLine event, int people) {
        boolean whole = people == event.people();
        return new EventLine(
                event.id(),
                event.kind(),
                event.on(),
                event.title(),
                event.place(),
                event.speaker(),
                people,
                whole ? event.others() : 0,
                event.scan(),
                event.by(),
                whole);
    }

    @Override
    public Map<UUID, LocalDate> tookPart(PreventionEvent.Kind kind, LocalDate from, LocalDate until) {
        Map<UUID, LocalDate> first = new HashMap<>();
        transaction
                .sql()
                .list(
                        "SELECT p.employee_id, MIN(e.held_on) FROM prevention_person p JOIN prevention_event e"
                                + " ON e.id = p.event_id WHERE " + HOLDS
                                + " AND e.kind = ? AND e.held_on BETWEEN ? AND ? GROUP BY p.employee_id",
                        row -> first.put(row.getObject(1, UUID.class), row.getObject(2, LocalDate.class)),
                        kind,
                        from,
                        until);
        return first;
    }

    @Override
    public void add(PreventionEvent event) {
        transaction
                .sql()
                .update(
                        "INSERT INTO prevention_event (id, kind, held_on, title, place, speaker, others, scan_file, scan_name,"
                                + " scan_sha256, recorded_at, recorded_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                        event.id().value(),
                        event.kind(),
                        event.on(),
                        event.title(),
                        event.place(),
                        event.speaker(),
                        event.others(),
                        event.scan().map(PreventionEvent.Scan::file).orElse(null),
                        event.scan().map(PreventionEvent.Scan::givenName).orElse(null),
                        event.scan().map(PreventionEvent.Scan::sha256).orElse(null),
                        event.at(),
                        event.by());
        List<UUID> people = event.people().stream().map(EmployeeId::value).toList();
        for (int start = 0; start < people.size(); start += AT_ONCE) {
            addPeople(event.id(), people.subList(start, Math.min(people.size(), start + AT_ONCE)));
        }
    }

    private void addPeople(PreventionEventId event, List<UUID> people) {
        String rows = String.join(", ", Collections.nCopies(people.size(), "(?, ?)"));
        Object[] values = people.stream()
                .flatMap(person -> Stream.of(event.value(), person))
                .toArray();
        transaction.sql().update("INSERT INTO prevention_person (event_id, employee_id) VALUES " + rows, values);
    }

    @Override
    public void takeBack(PreventionEventId id, String why, Instant at, String by) {
        transaction
                .sql()
                .update(
                        "INSERT INTO prevention_taken_back (event_id, why, at_time, by_name) VALUES (?, ?, ?, ?)",
                        id.value(),
                        why,
                        at,
                        by);
    }

    private static EventLine line(ResultSet row) throws SQLException {
        Optional<String> scan = Optional.ofNullable(row.getString("scan_file"));
        String name = row.getString("scan_name");
        String sha256 = row.getString("scan_sha256");
        return new EventLine(
                new PreventionEventId(row.getObject("id", UUID.class)),
                PreventionEvent.Kind.valueOf(row.getString("kind")),
                row.getObject("held_on", LocalDate.class),
                row.getString("title"),
                row.getString("place"),
                row.getString("speaker"),
                row.getInt("people"),
                row.getInt("others"),
                scan.map(file -> new PreventionEvent.Scan(file, name, sha256)),
                row.getString("recorded_by"),
                true);
    }
}
