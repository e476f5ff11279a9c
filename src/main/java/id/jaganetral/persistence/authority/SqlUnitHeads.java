package id.jaganetral.persistence.authority;

import id.jaganetral.application.authority.UnitHeadQueries;
import id.jaganetral.application.authority.UnitHeadStore;
import id.jaganetral.domain.authority.OfficialRank;
import id.jaganetral.domain.authority.PostHolder;
import id.jaganetral.domain.authority.UnitHeadEntry;
import id.jaganetral.domain.employee.EmployeeId;
import id.jaganetral.domain.employee.PersonName;
import id.jaganetral.domain.employee.PositionCategory;
import id.jaganetral.domain.employee.UnitId;
import id.jaganetral.persistence.database.Transaction;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Heads of units with plain SQL. */
final class SqlUnitHeads implements UnitHeadQueries, UnitHeadStore {
    private static final String HOLDERS = "SELECT e.id, e.title_front, e.name, e.title_back, p.position, p.category,"
            + " p.echelon, p.unit_id FROM post p JOIN employee e ON e.id = p.employee_id WHERE e.active"
            + " AND p.valid_from <= ? AND (p.valid_until IS NULL OR p.valid_until > ?)"
            + " AND (p.category IN ('JPT_UTAMA', 'JPT_MADYA', 'JPT_PRATAMA', 'ADMINISTRATOR', 'PENGAWAS')"
            + " OR UPPER(p.position) LIKE 'KEPALA %' OR UPPER(p.position) LIKE 'PL%KEPALA %') AND p.unit_id IN ";
    private static final String ENTRIES = "SELECT id, unit_id, state, head_rank, employee_id, name, title, valid_from,"
            + " reason, recorded_by, recorded_at FROM unit_head_entry WHERE valid_from <= ? AND unit_id IN ";

    private final Transaction transaction;

    SqlUnitHeads(Transaction transaction) {
        this.transaction = transaction;
    }

    @Override
    public List<PostHolder> holders(Collection<UnitId> units, LocalDate day) {
        if (units.isEmpty()) {
            return List.of();
        }
        return transaction
                .sql()
                .list(
                        HOLDERS + places(units) + " ORDER BY e.name, e.id",
                        SqlUnitHeads::holder,
                        values(units, day, day));
    }

    @Override
    public List<UnitHeadEntry> entries(Collection<UnitId> units, LocalDate day) {
        if (units.isEmpty()) {
            return List.of();
        }
        Map<UnitId, UnitHeadEntry> last = new LinkedHashMap<>();
        transaction
                .sql()
                .list(ENTRIES + places(units) + " ORDER BY number", SqlUnitHeads::entry, values(units, day))
                .forEach(entry -> last.put(entry.unit(), entry));
        return List.copyOf(last.values());
    }

    @Override
    public void add(UnitHeadEntry entry) {
        transaction
                .sql()
                .update(
                        "INSERT INTO unit_head_entry (id, unit_id, state, head_rank, employee_id, name, title, valid_from,"
                                + " reason, recorded_by, recorded_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                        entry.id(),
                        entry.unit().value(),
                        entry.state(),
                        entry.rank().orElse(null),
                        entry.person().map(EmployeeId::value).orElse(null),
                        entry.name(),
                        entry.title(),
                        entry.from(),
                        entry.reason(),
                        entry.by(),
                        entry.at());
    }

    private static String places(Collection<UnitId> units) {
        return "(" + String.join(", ", Collections.nCopies(units.size(), "?")) + ")";
    }

    private static Object[] values(Collection<UnitId> units, LocalDate... days) {
        List<Object> values = new ArrayList<>(List.of((Object[]) days));
        units.forEach(unit -> values.add(unit.value()));
        return values.toArray();
    }

    private static PostHolder holder(ResultSet row) throws SQLException {
        return new PostHolder(
                new EmployeeId(row.getObject(1, UUID.class)),
                new PersonName(row.getString(2), row.getString(3), row.getString(4)).full(),
                row.getString(5),
                PositionCategory.valueOf(row.getString(6)),
                row.getString(7),
                new UnitId(row.getString(8)));
    }

    private static UnitHeadEntry entry(ResultSet row) throws SQLException {
        return new UnitHeadEntry(
                row.getObject(1, UUID.class),
                new UnitId(row.getString(2)),
                UnitHeadEntry.State.valueOf(row.getString(3)),
                Optional.ofNullable(row.getString(4)).map(OfficialRank::valueOf),
                Optional.ofNullable(row.getObject(5, UUID.class)).map(EmployeeId::new),
                row.getString(6),
                row.getString(7),
                row.getObject(8, LocalDate.class),
                row.getString(9),
                row.getString(10),
                row.getObject(11, OffsetDateTime.class).toInstant());
    }
}
