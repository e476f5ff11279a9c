package id.jaganetral.persistence.employee;

import id.jaganetral.application.employee.EmployeeStore;
import id.jaganetral.application.employee.RosterEntry;
import id.jaganetral.domain.employee.Employee;
import id.jaganetral.domain.employee.EmployeeId;
import id.jaganetral.domain.employee.Grade;
import id.jaganetral.domain.employee.Nip;
import id.jaganetral.domain.employee.Post;
import id.jaganetral.domain.employee.UnitId;
import id.jaganetral.persistence.database.SqlFailure;
import id.jaganetral.persistence.database.Transaction;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Writes people in bulk. */
final class SqlEmployeeStore implements EmployeeStore {
    private static final List<String> EMPLOYEE = List.of(
            "nip",
            "title_front",
            "name",
            "title_back",
            "sex",
            "born_on",
            "kind",
            "legal_status",
            "institution",
            "phone",
            "address",
            "active",
            "fingerprint",
            "id");
    private static final List<String> POST = List.of(
            "employee_id",
            "number",
            "position",
            "category",
            "echelon",
            "grade",
            "unit_id",
            "unit_name",
            "opd_name",
            "valid_from",
            "valid_until");

    private final Transaction transaction;

    SqlEmployeeStore(Transaction transaction) {
        this.transaction = transaction;
    }

    private record NumberedPost(EmployeeId owner, int number, Post post) {}

    @Override
    public void addAll(List<RosterEntry> people) {
        new MultiRowInsert(transaction.connection(), "employee", EMPLOYEE).insert(people, SqlEmployeeStore::values);
        insertPosts(people);
    }

    @Override
    public void replaceAll(List<RosterEntry> people) {
        String changed = "UPDATE employee SET " + String.join(" = ?, ", EMPLOYEE.subList(0, EMPLOYEE.size() - 1))
                + " = ? WHERE id = ?";
        batch(changed, people, SqlEmployeeStore::values);
        batch("DELETE FROM post WHERE employee_id = ?", people, entry ->
                new Object[] {entry.employee().id().value()});
        insertPosts(people);
    }

    @Override
    public void deactivate(Collection<EmployeeId> ids) {
        batch("UPDATE employee SET active = FALSE WHERE id = ?", List.copyOf(ids), id -> new Object[] {id.value()});
    }

    private void insertPosts(List<RosterEntry> people) {
        List<NumberedPost> posts = new ArrayList<>(people.size());
        for (RosterEntry entry : people) {
            List<Post> history = entry.employee().posts();
            for (int i = 0; i < history.size(); i++) {
                posts.add(new NumberedPost(entry.employee().id(), i + 1, history.get(i)));
            }
        }
        new MultiRowInsert(transaction.connection(), "post", POST).insert(posts, SqlEmployeeStore::values);
    }

    private static Object[] values(RosterEntry entry) {
        Employee employee = entry.employee();
        return new Object[] {
            employee.nip().map(Nip::digits).orElse(null),
            employee.name().front(),
            employee.name().bare(),
            employee.name().back(),
            employee.sex().map(Enum::name).orElse(null),
            employee.birthDate().orElse(null),
            employee.kind().name(),
            employee.legalStatus(),
            employee.institution(),
            employee.phone(),
            employee.address(),
            employee.active(),
            entry.fingerprint(),
            employee.id().value()
        };
    }

    private static Object[] values(NumberedPost numbered) {
        Post post = numbered.post();
        return new Object[] {
            numbered.owner().value(),
            numbered.number(),
            post.position(),
            post.category().name(),
            post.echelon(),
            post.grade().map(Grade::code).orElse(null),
            post.unit().map(UnitId::value).orElse(null),
            post.unitName(),
            post.opdName(),
            post.from(),
            post.until().orElse(null)
        };
    }

    private <T> void batch(String sql, List<T> rows, MultiRowInsert.Values<T> values) {
        try (PreparedStatement statement = transaction.connection().prepareStatement(sql)) {
            for (T row : rows) {
                Object[] columns = values.of(row);
                for (int i = 0; i < columns.length; i++) {
                    statement.setObject(i + 1, columns[i]);
                }
                statement.addBatch();
            }
            statement.executeBatch();
        } catch (SQLException failed) {
            throw new SqlFailure(failed);
        }
    }
}
