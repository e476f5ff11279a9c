package id.jaganetral.persistence.recap;

import id.jaganetral.application.recap.BoxQueries;
import id.jaganetral.application.recap.RecapPerson;
import id.jaganetral.application.recap.RecapQueries;
import id.jaganetral.application.recap.RecapRequest;
import id.jaganetral.application.register.book.PreventionQueries;
import id.jaganetral.domain.employee.EmploymentKind;
import id.jaganetral.domain.report.Disposition;
import id.jaganetral.domain.report.Platform;
import id.jaganetral.domain.report.ReportSource;
import id.jaganetral.domain.rule.ActForm;
import id.jaganetral.persistence.database.Feature;
import id.jaganetral.persistence.database.Transaction;
import id.jaganetral.persistence.database.Visible;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** People reported, one row each, in one question. */
public final class SqlRecap implements RecapQueries, BoxQueries {
    private static final String PEOPLE =
            "SELECT r.id AS report, r.number, v.source, v.act_form, v.platform, v.acted_on,"
                    + " v.known_on, v.letter_sender, v.letter_number, v.letter_received, v.letter_reply_due, s.stated_name,"
                    + " s.id AS subject, s.case_file, d.kind AS disposition, i.name, i.nip, i.kind, i.position_name, i.unit, i.opd"
                    + " FROM report_subject s"
                    + " JOIN report r ON r.id = s.report_id"
                    + " JOIN report_revision v ON v.report_id = r.id AND v.revision = r.revision"
                    + " LEFT JOIN report_identity i ON i.subject_id = s.id AND i.current_one"
                    + " LEFT JOIN report_disposition d ON d.subject_id = s.id AND d.current_one"
                    + " AND d.kind <> 'TAKEN_BACK'";
    private static final String ORDER = " ORDER BY r.number, s.order_number";

    private final Transaction transaction;

    SqlRecap(Transaction transaction) {
        this.transaction = transaction;
    }

    public static Feature feature() {
        return Feature.of()
                .queries(RecapQueries.class, SqlRecap::new)
                .queries(BoxQueries.class, SqlRecap::new)
                .queries(PreventionQueries.class, SqlPrevention::new);
    }

    @Override
    public List<RecapPerson> people(RecapRequest request) {
        StringBuilder sql = new StringBuilder(PEOPLE).append(" WHERE v.known_on BETWEEN ? AND ?");
        List<Object> values = new ArrayList<>(List.of(request.from(), request.until()));
        request.source().ifPresent(source -> {
            sql.append(" AND v.source = ?");
            values.add(source);
        });
        request.opd().ifPresent(opd -> {
            sql.append(" AND i.opd = ?");
            values.add(opd);
        });
        Visible visible = transaction.sight().reports("r.id");
        sql.append(" AND ").append(visible.condition()).append(ORDER);
        values.addAll(visible.values());
        return transaction.sql().list(sql.toString(), SqlRecap::person, values.toArray());
    }

    @Override
    public List<RecapPerson> ofReport(UUID report) {
        Visible visible = transaction.sight().reports("r.id");
        return transaction
                .sql()
                .list(
                        PEOPLE + " WHERE r.id = ? AND " + visible.condition() + ORDER,
                        SqlRecap::person,
                        visible.after(report));
    }

    @Override
    public List<String> opds() {
        Visible visible = transaction.sight().reports("s.report_id");
        return transaction
                .sql()
                .list(
                        "SELECT DISTINCT i.opd FROM report_identity i JOIN report_subject s ON s.id = i.subject_id"
                                + " WHERE i.current_one AND i.opd <> '' AND " + visible.condition() + " ORDER BY i.opd",
                        row -> row.getString(1),
                        visible.then());
    }

    private static RecapPerson person(ResultSet row) throws SQLException {
        Optional<EmploymentKind> kind =
                Optional.ofNullable(row.getString("kind")).map(EmploymentKind::valueOf);
        return new RecapPerson(
                row.getObject("report", UUID.class),
                row.getObject("subject", UUID.class),
                row.getString("number"),
                ReportSource.valueOf(row.getString("source")),
                ActForm.valueOf(row.getString("act_form")),
                Platform.valueOf(row.getString("platform")),
                row.getObject("acted_on", LocalDate.class),
                row.getObject("known_on", LocalDate.class),
                kind.isPresent() ? row.getString("name") : row.getString("stated_name"),
                text(row, "nip"),
                kind,
                text(row, "position_name"),
                text(row, "unit"),
                text(row, "opd"),
                text(row, "letter_sender"),
                text(row, "letter_number"),
                Optional.ofNullable(row.getObject("letter_received", LocalDate.class)),
                Optional.ofNullable(row.getObject("letter_reply_due", LocalDate.class)),
                Optional.ofNullable(row.getString("disposition")).map(Disposition.Kind::valueOf),
                Optional.ofNullable(row.getObject("case_file", UUID.class)));
    }

    private static String text(ResultSet row, String column) throws SQLException {
        String text = row.getString(column);
        return text == null ? "" : text;
    }
}
