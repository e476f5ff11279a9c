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
import java.util.function.Consumer;

/** Asks for people with plain SQL. */
final class SqlEmployees implements EmployeeQueries {
    private static final int IDS_TOGETHER = 500;
    private static final int FETCH = 1_000;
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

    @Override
    public void everyone(Consumer<EmployeeLine> sink) {
        Map<String, String> once = new HashMap<>();
        each(
                "SELECT e.id, e.nip, e.title_front, e.name, e.title_back, e.kind, e.active, p.grade, p.position,"
                        + " p.category, p.unit_id, p.unit_name, p.opd_name FROM employee e"
                        + " JOIN post p ON p.employee_id = e.id WHERE p.valid_until IS NULL ORDER BY e.name, e.id",
                row -> sink.accept(line(row, once)));
    }

    /** Posts, units and grades repeat a thousand times over: each text is kept once. */
    private static EmployeeLine line(ResultSet row, Map<String, String> once) throws SQLException {
        PersonName name =
                new PersonName(row.getString("title_front"), row.getString("name"), row.getString("title_back"));
        return new EmployeeLine(
                new EmployeeId(row.getObject("id", UUID.class)),
                Optional.ofNullable(row.getString("nip")).orElse(""),
                name.full(),
                EmploymentKind.valueOf(row.getString("kind")),
                one(once, Optional.ofNullable(row.getString("grade")).orElse("")),
                one(once, row.getString("position")),
                PositionCategory.valueOf(row.getString("category")),
                unit(one(once, row.getString("unit_id"))),
                one(once, row.getString("unit_name")),
                one(once, row.getString("opd_name")),
                row.getBoolean("active"));
    }

    private static String one(Map<String, String> once, String text) {
        return text == null ? null : once.computeIfAbsent(text, same -> same);
    }

    private static Optional<UnitId> unit(String id) {
        return Optional.ofNullable(id).map(UnitId::new);
    }

    @Override
    public void known(Consumer<KnownPerson> sink) {
        each(
                "SELECT id, nip, name, kind, active, fingerprint FROM employee WHERE nip IS NOT NULL",
                row -> sink.accept(new KnownPerson(
                        new EmployeeId(row.getObject(1, UUID.class)),
                        row.getString(2),
                        row.getString(3),
                        EmploymentKind.valueOf(row.getString(4)),
                        row.getBoolean(5),
                        row.getLong(6))));
    }

    @Override
    public long count() {
        return transaction.sql().number("SELECT COUNT(*) FROM employee");
    }

    private interface RowSink {
        void take(ResultSet row) throws SQLException;
    }

    private void each(String sql, RowSink sink) {
        try (PreparedStatement query = transaction.connection().prepareStatement(sql)) {
            query.setFetchSize(FETCH);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    sink.take(rows);
                }
            }
        } catch (SQLException failed) {
            throw new SqlFailure(failed);
        }
    }
}
