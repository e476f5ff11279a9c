package id.jaganetral.persistence.report;

import id.jaganetral.application.report.ReportFilter;
import id.jaganetral.persistence.database.Sight;
import id.jaganetral.persistence.database.Visible;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** A WHERE clause on {@code report r JOIN report_revision v} with its values, which never enter the text. */
final class ReportConditions {
    private static final String SUBJECTS =
            "SELECT 1 FROM report_subject s LEFT JOIN report_identity i ON i.subject_id = s.id AND i.current_one"
                    + " WHERE s.report_id = r.id";

    private final StringBuilder where = new StringBuilder("v.revision = r.revision");
    private final List<Object> values = new ArrayList<>();

    static ReportConditions of(ReportFilter filter) {
        ReportConditions all = new ReportConditions();
        if (!filter.text().isBlank()) {
            all.text(filter.text().strip().toLowerCase(Locale.ROOT));
        }
        filter.source().ifPresent(source -> all.and("v.source = ?", source));
        filter.election().ifPresent(election -> all.and("v.election = ?", election));
        filter.identified()
                .ifPresent(yes -> all.and((yes ? "NOT " : "") + "EXISTS (" + SUBJECTS + " AND i.id IS NULL)"));
        filter.withCase()
                .ifPresent(
                        yes -> all.and((yes ? "" : "NOT ") + "EXISTS (" + SUBJECTS + " AND s.case_file IS NOT NULL)"));
        filter.knownFrom().ifPresent(day -> all.and("v.known_on >= ?", day));
        filter.knownUntil().ifPresent(day -> all.and("v.known_on <= ?", day));
        return all;
    }

    static ReportConditions ofEmployee(UUID employee) {
        ReportConditions one = new ReportConditions();
        one.and("EXISTS (" + SUBJECTS + " AND i.employee_id = ?)", employee);
        return one;
    }

    static ReportConditions ofLink(String key) {
        ReportConditions one = new ReportConditions();
        one.and("v.link_key = ?", key);
        return one;
    }

    /** Only what whoever works may see. */
    ReportConditions seenBy(Sight sight) {
        Visible visible = sight.reports("r.id");
        and(visible.condition(), visible.values().toArray());
        return this;
    }

    String where() {
        return where.toString();
    }

    Object[] values(Object... more) {
        List<Object> all = new ArrayList<>(values);
        all.addAll(List.of(more));
        return all.toArray();
    }

    private void text(String lower) {
        String pattern = "%" + lower.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
        String like = " LIKE ? ESCAPE '\\'";
        and(
                "(LOWER(r.number)" + like + " OR LOWER(v.account)" + like + " OR LOWER(v.link)" + like
                        + " OR LOWER(v.description)" + like + " OR EXISTS (" + SUBJECTS + " AND (LOWER(s.stated_name)"
                        + like + " OR LOWER(i.name)" + like + " OR i.nip" + like + ")))",
                pattern,
                pattern,
                pattern,
                pattern,
                pattern,
                pattern,
                pattern);
    }

    private void and(String condition, Object... more) {
        where.append(" AND ").append(condition);
        values.addAll(List.of(more));
    }
}
