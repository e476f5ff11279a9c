package id.jaganetral.application.letter.material;

import id.jaganetral.domain.letter.DateWords;
import id.jaganetral.domain.outcome.Message;
import id.jaganetral.domain.report.Report;
import id.jaganetral.domain.report.Subject;
import java.util.stream.Collectors;

/** What a report tells that letters print. Who reported stays sealed and is not among it. */
public final class ReportFields {
    private final Wording wording;

    public ReportFields(Wording wording) {
        this.wording = wording;
    }

    void into(Report report, MaterialFields fields) {
        Message origin = Message.of("letter.origin.report", report.number());
        fields.put("dugaan", plain(report.description()), origin);
        fields.put("tanggal_diketahui", report.knownOn(), origin);
        fields.put("tanggal_perbuatan", report.act().actedOn(), origin);
        fields.put("nomor_register", report.number(), origin);
        fields.put("sumber_laporan", wording.of(Message.of("report.source." + report.source())), origin);
        fields.put("tempat_kejadian", where(report), origin);
        fields.put("tautan", report.link(), origin);
        fields.put(
                "nama_terlapor",
                report.subjects().stream().map(Subject::shownName).collect(Collectors.joining("; ")),
                origin);
        report.letter().ifPresent(letter -> {
            fields.flag("surat_masuk", origin);
            fields.put("instansi_asal", letter.sender(), origin);
            fields.put("nomor_asal", letter.number(), origin);
            fields.put("tanggal_asal", letter.datedOn(), origin);
            fields.put("tanggal_terima", letter.receivedOn(), origin);
            fields.put("hal_asal", letter.subject(), origin);
            letter.replyDue().ifPresent(day -> fields.put("tanggal_batas_jawab", day, origin));
        });
    }

    /** The act without what an examination found about it. */
    ActEntry act(Report report) {
        return new ActEntry(
                plain(report.description()), DateWords.date(report.act().actedOn()), where(report), "", "", "");
    }

    private String where(Report report) {
        String media = wording.of(Message.of("letter.platform." + report.platform()));
        return report.place().isBlank()
                ? media + (report.account().isBlank() ? "" : ", " + report.account())
                : report.place();
    }

    /** As part of a sentence: no full stop at the end. */
    static String plain(String description) {
        String text = description.strip().replaceAll("\\s*\\R\\s*", " ");
        return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    }
}
