package id.jaganetral.persistence.evidence.reading;

import id.jaganetral.application.evidence.reading.EvidenceText;
import id.jaganetral.application.evidence.reading.TextHit;
import id.jaganetral.application.evidence.reading.TextQueries;
import id.jaganetral.application.evidence.reading.TextStore;
import id.jaganetral.domain.evidence.EvidenceId;
import id.jaganetral.domain.evidence.EvidenceItem;
import id.jaganetral.domain.evidence.reading.ReadText;
import id.jaganetral.domain.evidence.reading.WordBox;
import id.jaganetral.domain.report.ReportId;
import id.jaganetral.persistence.database.Transaction;
import id.jaganetral.persistence.database.Visible;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Texts of evidence in plain SQL; on the disk they are encrypted with the database. */
public record SqlTexts(Transaction transaction) implements TextQueries, TextStore {
    private static final String READ = "READ";
    private static final String TYPED = "TYPED";
    private static final int MOST_CONTENT = 200_000;
    private static final int MOST_PLACES = 1_000_000;

    @Override
    public EvidenceText text(EvidenceId evidence) {
        return new EvidenceText(
                last(evidence, READ, "places").map(SqlTexts::read),
                last(evidence, TYPED, "content").filter(text -> !text.isEmpty()));
    }

    @Override
    public Set<EvidenceId> read(Optional<ReportId> only) {
        Visible visible = transaction.sight().reports("t.report_id");
        List<Object> values = new ArrayList<>(visible.values());
        values.add(READ);
        only.ifPresent(report -> values.add(report.value()));
        return Set.copyOf(transaction
                .sql()
                .list(
                        "SELECT t.evidence_id FROM evidence_text t WHERE t.current_one AND " + visible.condition()
                                + " AND t.way = ?" + (only.isPresent() ? " AND t.report_id = ?" : ""),
                        row -> new EvidenceId(row.getObject(1, UUID.class)),
                        values.toArray()));
    }

    private Optional<String> last(EvidenceId evidence, String way, String column) {
        Visible visible = transaction.sight().reports("t.report_id");
        return transaction
                .sql()
                .first(
                        "SELECT " + column
                                + " FROM evidence_text t WHERE t.current_one AND t.evidence_id = ? AND t.way = ?"
                                + " AND " + visible.condition(),
                        row -> row.getString(1),
                        visible.after(evidence.value(), way));
    }

    @Override
    public List<TextHit> find(List<String> words, int most) {
        Visible visible = transaction.sight().reports("t.report_id");
        StringBuilder condition = new StringBuilder("t.current_one AND " + visible.condition());
        List<Object> values = new ArrayList<>(visible.values());
        for (String word : words) {
            condition.append(" AND LOWER(t.content) LIKE ? ESCAPE '!'");
            values.add("%" + word.toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1") + "%");
        }
        values.add(most);
        return transaction
                .sql()
                .list(
                        "SELECT e.id, r.number, e.order_number, t.content FROM evidence_text t"
                                + " JOIN evidence_item e ON e.id = t.evidence_id JOIN report r ON r.id = e.report_id"
                                + " WHERE " + condition + " ORDER BY r.number DESC, e.order_number LIMIT ?",
                        row -> new TextHit(
                                new EvidenceId(row.getObject(1, UUID.class)),
                                row.getString(2),
                                row.getInt(3),
                                row.getString(4)),
                        values.toArray());
    }

    @Override
    public void read(EvidenceItem item, ReadText text, String language, Instant at, String by) {
        add(item, READ, language, text.text(), written(text), at, by);
    }

    @Override
    public void typed(EvidenceItem item, String text, Instant at, String by) {
        add(item, TYPED, "", text, "", at, by);
    }

    private void add(
            EvidenceItem item, String way, String language, String content, String places, Instant at, String by) {
        transaction
                .sql()
                .update(
                        "UPDATE evidence_text SET current_one = FALSE WHERE evidence_id = ? AND way = ?",
                        item.id().value(),
                        way);
        transaction
                .sql()
                .update(
                        "INSERT INTO evidence_text (id, evidence_id, report_id, way, text_language, content, places,"
                                + " current_one, written_at, written_by) VALUES (?, ?, ?, ?, ?, ?, ?, TRUE, ?, ?)",
                        UUID.randomUUID(),
                        item.id().value(),
                        item.report().value(),
                        way,
                        language,
                        content.length() > MOST_CONTENT ? content.substring(0, MOST_CONTENT) : content,
                        places,
                        at,
                        by);
    }

    private static String written(ReadText text) {
        StringBuilder all = new StringBuilder();
        for (WordBox word : text.words()) {
            String line = word.line() + " " + word.x() + " " + word.y() + " " + word.width() + " " + word.height() + " "
                    + word.word().replaceAll("\\s+", "") + "\n";
            if (all.length() + line.length() <= MOST_PLACES) {
                all.append(line);
            }
        }
        return all.toString();
    }

    private static ReadText read(String places) {
        return new ReadText(places.lines()
                .map(line -> line.split(" ", 6))
                .map(SqlTexts::word)
                .collect(Collectors.toList()));
    }

    private static WordBox word(String[] parts) {
        int[] numbers =
                Arrays.stream(parts).limit(5).mapToInt(Integer::parseInt).toArray();
        return new WordBox(numbers[0], numbers[1], numbers[2], numbers[3], numbers[4], parts[5]);
    }
}
