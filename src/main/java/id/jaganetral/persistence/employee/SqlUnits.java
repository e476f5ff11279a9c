package id.jaganetral.persistence.employee;

import id.jaganetral.application.employee.UnitQueries;
import id.jaganetral.application.employee.UnitStore;
import id.jaganetral.domain.employee.OrganisationUnit;
import id.jaganetral.domain.employee.UnitId;
import id.jaganetral.domain.employee.UnitTree;
import id.jaganetral.persistence.database.Transaction;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Units in the database. */
final class SqlUnits implements UnitQueries, UnitStore {
    private final Transaction transaction;

    SqlUnits(Transaction transaction) {
        this.transaction = transaction;
    }

    @Override
    public UnitTree tree() {
        return new UnitTree(transaction
                .sql()
                .list(
                        "SELECT id, name, parent_id FROM organisation_unit ORDER BY id",
                        row -> new OrganisationUnit(
                                new UnitId(row.getString(1)),
                                row.getString(2),
                                Optional.ofNullable(row.getString(3)).map(UnitId::new))));
    }

    @Override
    public void save(Collection<OrganisationUnit> units) {
        Set<String> stored =
                new HashSet<>(transaction.sql().list("SELECT id FROM organisation_unit", row -> row.getString(1)));
        List<OrganisationUnit> fresh = new ArrayList<>();
        for (OrganisationUnit unit : units) {
            if (stored.contains(unit.id().value())) {
                transaction
                        .sql()
                        .update(
                                "UPDATE organisation_unit SET name = ?, parent_id = ? WHERE id = ?",
                                unit.name(),
                                unit.parent().map(UnitId::value).orElse(null),
                                unit.id().value());
            } else {
                fresh.add(unit);
            }
        }
        new MultiRowInsert(transaction.connection(), "organisation_unit", List.of("id", "name", "parent_id"))
                .insert(fresh, unit -> new Object[] {
                    unit.id().value(),
                    unit.name(),
                    unit.parent().map(UnitId::value).orElse(null)
                });
    }
}
