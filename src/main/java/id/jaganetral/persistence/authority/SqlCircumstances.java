package id.jaganetral.persistence.authority;

import id.jaganetral.application.authority.CircumstanceQueries;
import id.jaganetral.application.authority.CircumstanceStore;
import id.jaganetral.domain.authority.Circumstance;
import id.jaganetral.domain.employee.EmployeeId;
import id.jaganetral.persistence.database.Transaction;
import java.time.OffsetDateTime;
import java.util.Optional;

/** What officers noted of people, with plain SQL. */
final class SqlCircumstances implements CircumstanceQueries, CircumstanceStore {
    private final Transaction transaction;

    SqlCircumstances(Transaction transaction) {
        this.transaction = transaction;
    }

    @Override
    public Optional<Circumstance> of(EmployeeId person) {
        return transaction
                .sql()
                .first(
                        "SELECT presidential, personnel_authority, seconded, recorded_by, recorded_at"
                                + " FROM authority_circumstance WHERE employee_id = ? ORDER BY number DESC",
                        row -> new Circumstance(
                                person,
                                row.getBoolean(1),
                                row.getBoolean(2),
                                row.getBoolean(3),
                                row.getString(4),
                                row.getObject(5, OffsetDateTime.class).toInstant()),
                        person.value());
    }

    @Override
    public void add(Circumstance circumstance) {
        transaction
                .sql()
                .update(
                        "INSERT INTO authority_circumstance (employee_id, presidential, personnel_authority, seconded,"
                                + " recorded_by, recorded_at) VALUES (?, ?, ?, ?, ?, ?)",
                        circumstance.person().value(),
                        circumstance.presidential(),
                        circumstance.personnelAuthority(),
                        circumstance.seconded(),
                        circumstance.by(),
                        circumstance.at());
    }
}
