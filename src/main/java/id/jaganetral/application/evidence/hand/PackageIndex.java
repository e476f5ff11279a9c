package id.jaganetral.application.evidence.hand;

import id.jaganetral.application.evidence.custody.CustodyWords;
import id.jaganetral.domain.evidence.EvidenceCode;
import id.jaganetral.domain.evidence.KeptFile;
import id.jaganetral.domain.evidence.custody.CustodyEntry;
import id.jaganetral.domain.evidence.mark.Derivative;
import id.jaganetral.domain.outcome.Message;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Function;

/** The page a human reads first in a package, and the custody record as a table; both open without this program. */
final class PackageIndex {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("dd-MM-uuuu HH.mm.ss xxx");

    private final Function<Message, String> words;
    private final ZoneId zone;
    private final PackageChoice choice;

    PackageIndex(Function<Message, String> words, ZoneId zone, PackageChoice choice) {
        this.words = words;
        this.zone = zone;
        this.choice = choice;
    }

    String page(String report, String office, Instant made, String by, List<Packed> pieces) {
        StringBuilder page = new StringBuilder(
                        "<!DOCTYPE html>\n<html lang=\"id\"><head><meta charset=\"utf-8\"><title>")
                .append(said("evidence.pack.index.title", report))
                .append("</title><style>body{font-family:sans-serif;margin:2em;max-width:70em}"
                        + "table{border-collapse:collapse;margin:0 0 1.5em}td,th{border:1px solid #888;padding:.3em .6em;"
                        + "text-align:left;vertical-align:top}.sum{font-family:monospace;overflow-wrap:anywhere}"
                        + "</style></head><body>\n<h1>")
                .append(said("evidence.pack.index.title", report))
                .append("</h1>\n<p>")
                .append(said("evidence.pack.index.made", office, time(made), by))
                .append("</p>\n<p>")
                .append(said("evidence.pack.index.how"))
                .append("</p>\n");
        pieces.forEach(piece -> piece(piece, page));
        return page.append("</body></html>\n").toString();
    }

    /** A line for each entry, its parts between semicolons, as a spreadsheet opens it. */
    String custody(List<Packed> pieces) {
        StringBuilder table = new StringBuilder("\uFEFF");
        row(
                table,
                text("evidence.custody.column.number"),
                text("evidence.custody.column.place"),
                text("evidence.custody.column.act"),
                text("evidence.custody.column.at"),
                text("evidence.custody.column.by"),
                text("evidence.custody.column.machine"),
                text("evidence.custody.column.result"));
        for (Packed piece : pieces) {
            for (CustodyEntry entry : piece.custody()) {
                row(
                        table,
                        piece.number(),
                        String.valueOf(entry.number()),
                        words.apply(CustodyWords.act(entry)),
                        time(entry.at()),
                        entry.by(),
                        entry.machine(),
                        CustodyWords.result(entry, words));
            }
        }
        return table.toString();
    }

    private void piece(Packed piece, StringBuilder page) {
        page.append("<h2>").append(html(piece.number())).append("</h2>\n<table>\n");
        KeptFile file = piece.item().file();
        if (choice.originals()) {
            file(page, text("evidence.pack.index.original"), piece.original(), file);
        } else {
            line(page, text("evidence.pack.index.original"), said("evidence.pack.index.kept"));
            sums(page, file);
        }
        if (!piece.item().provenance().fileName().isBlank()) {
            line(
                    page,
                    text("evidence.pack.index.name"),
                    html(piece.item().provenance().fileName()));
        }
        line(
                page,
                text("evidence.pack.index.received"),
                html(time(piece.item().provenance().receivedAt()) + ", "
                        + piece.item().provenance().receivedBy()));
        piece.item()
                .provenance()
                .capturedAt()
                .ifPresent(when -> line(page, text("evidence.pack.index.captured"), html(time(when))));
        if (choice.derivatives()) {
            for (Derivative one : piece.derivatives()) {
                file(page, text("evidence.pack.index.derivative", one.order()), piece.derivative(one), one.file());
            }
        }
        page.append("</table>\n");
    }

    private void file(StringBuilder page, String name, String path, KeptFile file) {
        line(page, name, "<a href=\"" + html(path) + "\">" + html(path) + "</a>");
        sums(page, file);
    }

    private void sums(StringBuilder page, KeptFile file) {
        line(page, "SHA-256", "<span class=\"sum\">" + file.fingerprint().hex() + "</span>");
        line(
                page,
                text("evidence.pack.index.code"),
                EvidenceCode.of(file.fingerprint()).text());
    }

    private static void line(StringBuilder page, String name, String value) {
        page.append("<tr><th>")
                .append(html(name))
                .append("</th><td>")
                .append(value)
                .append("</td></tr>\n");
    }

    private static void row(StringBuilder table, String... cells) {
        for (int i = 0; i < cells.length; i++) {
            table.append(i == 0 ? "" : ";")
                    .append('"')
                    .append(cells[i].replace("\"", "\"\""))
                    .append('"');
        }
        table.append("\r\n");
    }

    private String time(Instant when) {
        return TIME.format(when.atZone(zone));
    }

    private String text(String key, Object... arguments) {
        return words.apply(Message.of(key, arguments));
    }

    private String said(String key, Object... arguments) {
        return html(text(key, arguments));
    }

    private static String html(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
