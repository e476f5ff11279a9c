package id.jaganetral.persistence.report;

import id.jaganetral.application.report.ReportLine;
import id.jaganetral.domain.report.Disposition;
import id.jaganetral.domain.report.Platform;
import id.jaganetral.domain.report.ReportId;
import id.jaganetral.domain.report.ReportSource;
import id.jaganetral.domain.rule.ActForm;
import id.jaganetral.persistence.database.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Fills list lines with two queries a page: the reports, and the people of these reports. */
final class ReportLines {
    private static final String FROM = " FROM report r JOIN report_revision v ON v.report_id = r.id WHERE ";
    private static final String COLUMNS =
            "SELECT r.id, r.number, v.source, v.act_form, v.acted_on, v.known_on, v.platform, v.account,"
                    + " (SELECT COUNT(*) FROM evidence_item e WHERE e.report_id = r.id) AS evidence";
    private static final String ORDER = " ORDER BY r.logged_at DESC, r.number DESC";

    private final Sql sql;

    ReportLines(Sql sql) {
        this.sql = sql;
    }

    List<ReportLine> page(ReportConditions conditions, int offset, int limit) {
        List<Head> heads = sql.list(
                COLUMNS + FROM + conditions.where() + ORDER + " OFFSET ? ROWS FETCH NEXT ? ROWS ONLY",
                Head::of,
                conditions.values(offset, limit));
        return complete(heads);
    }

    List<ReportLine> all(ReportConditions conditions) {
        return complete(sql.list(COLUMNS + FROM + conditions.where() + ORDER, Head::of, conditions.values()));
    }

    long count(ReportConditions conditions) {
        return sql.number("SELECT COUNT(*)" + FROM + conditions.where(), conditions.values());
    }

    private List<ReportLine> complete(List<Head> heads) {
        Map<UUID, List<Person>> people = people(heads);
        return heads.stream()
                .map(head -> head.line(people.getOrDefault(head.id, List.of())))
                .toList();
    }

    private Map<UUID, List<Person>> people(List<Head> heads) {
        if (heads.isEmpty()) {
            return Map.of();
        }
        String marks = Stream.generate(() -> "?").limit(heads.size()).collect(Collectors.joining(", "));
        Map<UUID, List<Person>> people = new HashMap<>();
        sql.list(
                        "SELECT s.report_id, s.stated_name, i.name, s.case_file,"
                                + " (SELECT COUNT(*) FROM report_classification c"
                                + " WHERE c.subject_id = s.id AND c.current_one) AS classified, d.kind"
                                + " FROM report_subject s"
                                + " LEFT JOIN report_disposition d ON d.subject_id = s.id AND d.current_one"
                                + " AND d.kind <> 'TAKEN_BACK'"
                                + " LEFT JOIN report_identity i ON i.subject_id = s.id AND i.current_one"
                                + " WHERE s.report_id IN (" + marks + ") ORDER BY s.report_id, s.order_number",
                        Person::of,
                        heads.stream().map(Head::id).toArray())
                .forEach(person -> people.computeIfAbsent(person.report, key -> new ArrayList<>())
                        .add(person));
        return people;
    }

    private record Head(
            UUID id,
            String number,
            String source,
            String form,
            LocalDate actedOn,
            LocalDate knownOn,
            String platform,
            String account,
            int evidence) {
        static Head of(ResultSet row) throws SQLException {
            return new Head(
                    row.getObject(1, UUID.class),
                    row.getString(2),
                    row.getString(3),
                    row.getString(4),
                    row.getObject(5, LocalDate.class),
                    row.getObject(6, LocalDate.class),
                    row.getString(7),
                    row.getString(8),
                    row.getInt(9));
        }

        ReportLine line(List<Person> people) {
            return new ReportLine(
                    new ReportId(id),
                    number,
                    ReportSource.valueOf(source),
                    ActForm.valueOf(form),
                    actedOn,
                    knownOn,
                    Platform.valueOf(platform),
                    account,
                    people.stream().map(Person::shown).toList(),
                    (int) people.stream().filter(p -> !p.identified).count(),
                    (int) people.stream().filter(p -> p.classified).count(),
                    (int) people.stream().filter(p -> p.withCase).count(),
                    ReportLine.alike(people.stream().map(Person::standing).toList()),
                    evidence);
        }
    }

    private record Person(
            UUID report,
            String shown,
            boolean identified,
            boolean classified,
            boolean withCase,
            Optional<Disposition.Kind> laidDown) {
        /** Once a case file is open it says what becomes of the person. */
        Optional<Disposition.Kind> standing() {
            return withCase ? Optional.empty() : laidDown;
        }

        static Person of(ResultSet row) throws SQLException {
            String stated = row.getString(2);
            String name = row.getString(3);
            return new Person(
                    row.getObject(1, UUID.class),
                    name == null ? stated : name,
                    name != null,
                    row.getInt(5) > 0,
                    row.getObject(4) != null,
                    Optional.ofNullable(row.getString(6)).map(Disposition.Kind::valueOf));
        }
    }
}
