package id.jaganetral.persistence.employee;

import id.jaganetral.application.employee.EmployeeLine;
import id.jaganetral.application.employee.EmployeeQueries;
import id.jaganetral.application.employee.KnownPerson;
import id.jaganetral.domain.employee.Employee;
import id.jaganetral.domain.employee.EmployeeId;
import id.jaganetral.domain.employee.EmploymentKind;
import id.jaganetral.domain.employee.Grade;
import id.jaganetral.domain.employee.Nip;
import id.jaganetral.domain.employee.PersonName;
import id.jaganetral.domain.employee.PositionCategory;
import id.jaganetral.domain.employee.Post;
import id.jaganetral.domain.employee.Sex;
import id.jaganetral.domain.employee.UnitId;
import id.jaganetral.persistence.database.SqlFailure;
import id.jaganetral.persistence.database.Transaction;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/** Asks for people with plain SQL. */
final class SqlEmployees implements EmployeeQueries {
    private static final int IDS_TOGETHER = 500;
    private static final int PAGE = 5_000;
    private static final String EMPLOYEE = "SELECT id, nip, title_front, name, title_back, sex, born_on, kind,"
            + " legal_status, institution, phone, address, active FROM employee WHERE id IN ";
    private static final String POSTS = "SELECT employee_id, position, category, echelon, grade, unit_id, unit_name,"
            + " opd_name, valid_from, valid_until FROM post WHERE employee_id IN ";

    private final Transaction transaction;

    SqlEmployees(Transaction transaction) {
        this.transaction = transaction;
    }

    @Override
    public Optional<Employee> employee(EmployeeId id) {
        return employees(List.of(id)).stream().findFirst();
    }

    @Override
    public Optional<Employee> withNip(Nip nip) {
        return transaction
                .sql()
                .first("SELECT id FROM employee WHERE nip = ?", row -> row.getObject(1, UUID.class), nip.digits())
                .flatMap(id -> employee(new EmployeeId(id)));
    }

    @Override
    public List<Employee> employees(Collection<EmployeeId> ids) {
        List<UUID> all = ids.stream().map(EmployeeId::value).toList();
        List<Employee> found = new ArrayList<>();
        for (int from = 0; from < all.size(); from += IDS_TOGETHER) {
            found.addAll(some(all.subList(from, Math.min(all.size(), from + IDS_TOGETHER))));
        }
        return found;
    }

    private List<Employee> some(List<UUID> ids) {
        String places = "(" + "?, ".repeat(ids.size() - 1) + "?)";
        Object[] values = ids.toArray();
        Map<UUID, List<Post>> posts = new HashMap<>();
        transaction
                .sql()
                .list(POSTS + places + " ORDER BY employee_id, number", SqlEmployees::ownedPost, values)
                .stream()
                .forEach(owned -> posts.computeIfAbsent(owned.owner(), id -> new ArrayList<>())
                        .add(owned.post()));
        return transaction.sql().list(EMPLOYEE + places, row -> employee(row, posts), values);
    }

    private record OwnedPost(UUID owner, Post post) {}

    private static OwnedPost ownedPost(ResultSet row) throws SQLException {
        Post post = new Post(
                row.getString("position"),
                PositionCategory.valueOf(row.getString("category")),
                row.getString("echelon"),
                Grade.parse(row.getString("grade")),
                unit(row.getString("unit_id")),
                row.getString("unit_name"),
                row.getString("opd_name"),
                row.getObject("valid_from", LocalDate.class),
                Optional.ofNullable(row.getObject("valid_until", LocalDate.class)));
        return new OwnedPost(row.getObject("employee_id", UUID.class), post);
    }

    private static Employee employee(ResultSet row, Map<UUID, List<Post>> posts) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new Employee(
                new EmployeeId(id),
                Optional.ofNullable(row.getString("nip")).map(Nip::of),
                new PersonName(row.getString("title_front"), row.getString("name"), row.getString("title_back")),
                Optional.ofNullable(row.getString("sex")).map(Sex::valueOf),
                Optional.ofNullable(row.getObject("born_on", LocalDate.class)),
                EmploymentKind.valueOf(row.getString("kind")),
                row.getString("legal_status"),
                row.getString("institution"),
                row.getString("phone"),
                row.getString("address"),
                row.getBoolean("active"),
                posts.get(id));
    }

    /** Two walks along the keys instead of a join, for which H2 would sort everything once a page. */
    @Override
    public void everyone(Consumer<EmployeeLine> sink) {
        Map<String, String> once = new HashMap<>();
        Map<UUID, Place> places = new HashMap<>();
        paged(
                "SELECT employee_id, grade, position, category, unit_id, unit_name, opd_name FROM post",
                "employee_id",
                "valid_until IS NULL",
                row -> places.put(row.getObject(1, UUID.class), place(row, once)));
        paged("SELECT id, nip, title_front, name, title_back, kind, active FROM employee", "id", "TRUE", row -> {
            Place place = places.remove(row.getObject(1, UUID.class));
            if (transaction.sight().unit(place.unit())) {
                sink.accept(line(row, place));
            }
        });
    }

    /** The current post in a list; texts repeat a thousand times over, so each is kept once. */
    private record Place(
            String grade, String position, PositionCategory category, Optional<UnitId> unit, String name, String opd) {}

    private static Place place(ResultSet row, Map<String, String> once) throws SQLException {
        return new Place(
                one(once, Optional.ofNullable(row.getString(2)).orElse("")),
                one(once, row.getString(3)),
                PositionCategory.valueOf(row.getString(4)),
                unit(one(once, row.getString(5))),
                one(once, row.getString(6)),
                one(once, row.getString(7)));
    }

    private static EmployeeLine line(ResultSet row, Place place) throws SQLException {
        PersonName name = new PersonName(row.getString(3), row.getString(4), row.getString(5));
        return new EmployeeLine(
                new EmployeeId(row.getObject(1, UUID.class)),
                Optional.ofNullable(row.getString(2)).orElse(""),
                name.full(),
                EmploymentKind.valueOf(row.getString(6)),
                place.grade(),
                place.position(),
                place.category(),
                place.unit(),
                place.name(),
                place.opd(),
                row.getBoolean(7));
    }

    private static String one(Map<String, String> once, String text) {
        return text == null ? null : once.computeIfAbsent(text, same -> same);
    }

    private static Optional<UnitId> unit(String id) {
        return Optional.ofNullable(id).map(UnitId::new);
    }

    @Override
    public void known(Consumer<KnownPerson> sink) {
        paged(
                "SELECT id, nip, name, kind, active, fingerprint FROM employee",
                "id",
                "TRUE",
                row -> sink.accept(new KnownPerson(
                        new EmployeeId(row.getObject(1, UUID.class)),
                        Optional.ofNullable(row.getString(2)).orElse(""),
                        row.getString(3),
                        EmploymentKind.valueOf(row.getString(4)),
                        row.getBoolean(5),
                        row.getLong(6))));
    }

    /**
     * Along the index of numbers: in a transaction that reads one state throughout, H2 counts a whole table by reading
     * all of its rows, and here deciphering them.
     */
    @Override
    public long count() {
        if (transaction.sight().boundToUnit()) {
            AtomicLong listed = new AtomicLong();
            everyone(line -> listed.incrementAndGet());
            return listed.get();
        }
        return transaction
                .sql()
                .number("SELECT (SELECT COUNT(*) FROM employee WHERE nip >= '')"
                        + " + (SELECT COUNT(*) FROM employee WHERE nip IS NULL)");
    }

    private interface RowSink {
        void take(ResultSet row) throws SQLException;
    }

    /** H2 keeps a whole result, on disk when it is large; pages along the primary key stay small and quick. */
    private void paged(String select, String key, String condition, RowSink sink) {
        String end = " ORDER BY " + key + " FETCH FIRST " + PAGE + " ROWS ONLY";
        String first = select + " WHERE " + condition + end;
        String next = select + " WHERE " + key + " > ? AND " + condition + end;
        UUID last = page(first, null, sink);
        while (last != null) {
            last = page(next, last, sink);
        }
    }

    private UUID page(String sql, UUID after, RowSink sink) {
        try (PreparedStatement query = transaction.connection().prepareStatement(sql)) {
            if (after != null) {
                query.setObject(1, after);
            }
            UUID last = null;
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    last = rows.getObject(1, UUID.class);
                    sink.take(rows);
                }
            }
            return last;
        } catch (SQLException failed) {
            throw new SqlFailure(failed);
        }
    }
}
