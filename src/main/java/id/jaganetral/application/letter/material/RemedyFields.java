package id.jaganetral.application.letter.material;

import id.jaganetral.application.casefile.CaseDesk;
import id.jaganetral.application.rule.LawBook;
import id.jaganetral.domain.casefile.CaseFact;
import id.jaganetral.domain.casefile.CaseFile;
import id.jaganetral.domain.casefile.CaseHistory;
import id.jaganetral.domain.letter.SanctionWords;
import id.jaganetral.domain.outcome.Message;
import id.jaganetral.domain.rule.Track;
import java.time.LocalDate;
import java.util.Optional;

/** What letters print of the ethics hearing's second call, the moral statement, objection, appeal and blocking. */
final class RemedyFields {
    private final CaseFile file;
    private final CaseHistory history;
    private final CaseDesk desk;
    private final LawBook law;
    private final Wording wording;
    private final MaterialFields fields;

    RemedyFields(CaseFile file, CaseDesk desk, Wording wording, MaterialFields fields) {
        this.file = file;
        this.history = file.history();
        this.desk = desk;
        this.law = desk.law();
        this.wording = wording;
        this.fields = fields;
    }

    void put(Message origin) {
        if (file.track() == Track.ETHICS && history.absence(1).isPresent()) {
            fields.flag("panggilan_kedua", origin);
        }
        history.last(CaseFact.MoralStatementMade.class).ifPresent(stated -> {
            fields.put("tanggal_pernyataan", stated.on(), origin);
            fields.put("forum", stated.forum(), origin);
            fields.put("pembaca_nama", stated.by().name(), origin);
            fields.put("pembaca_jabatan", stated.by().position(), origin);
        });
        history.last(CaseFact.RecordsBlocked.class)
                .ifPresent(blocked -> fields.put("dasar_blokir", blocked.basis(), origin));
        history.last(CaseFact.UploadedToRegister.class)
                .ifPresent(upload -> fields.put("nomor_idis", upload.reference(), origin));
        objection(origin);
        appeal(origin);
    }

    private void objection(Message origin) {
        Optional<LocalDate> lastDay = history.receivedOn().map(day -> due("D07", day));
        history.receivedOn().ifPresent(day -> fields.put("tanggal_terima_keputusan", day, origin));
        lastDay.ifPresent(day -> fields.put("tanggal_akhir_keberatan", day, origin));
        history.last(CaseFact.ObjectionFiled.class).ifPresent(filed -> {
            fields.put("tanggal_keberatan", filed.on(), origin);
            fields.put("tanggal_terima_keberatan", filed.on(), origin);
            fields.put("tanggal_batas_keputusan", due("D08", filed.on()), origin);
            if (lastDay.filter(day -> filed.on().isAfter(day)).isPresent()) {
                fields.flag("keberatan_terlambat", origin);
            }
        });
        history.last(CaseFact.ObjectionDecided.class).ifPresent(decided -> {
            branch(decided.outcome()).ifPresent(flag -> fields.flag(flag, origin));
            decided.newKind().ifPresent(kind -> fields.put("hukuman_baru", kind(kind), origin));
        });
    }

    /** Which branch of the answer holds; an objection withdrawn gets none. */
    private static Optional<String> branch(CaseFact.RemedyOutcome outcome) {
        return switch (outcome) {
            case UPHELD -> Optional.of("keberatan_dikuatkan");
            case LIGHTENED, AGGRAVATED, CHANGED -> Optional.of("keberatan_diubah");
            case ANNULLED -> Optional.of("keberatan_dibatalkan");
            case NOT_ACCEPTED -> Optional.of("keberatan_ditolak");
            case WITHDRAWN -> Optional.empty();
        };
    }

    private void appeal(Message origin) {
        history.last(CaseFact.AppealFiled.class).ifPresent(filed -> {
            fields.put("tanggal_ajuan_banding", filed.on(), origin);
            filed.copyReceivedOn().ifPresent(day -> fields.put("tanggal_tembusan_banding", day, origin));
        });
        history.last(CaseFact.AppealAnswered.class).ifPresent(answered -> {
            fields.put("nomor_tanggapan_banding", answered.number(), origin);
            fields.put("tanggal_tanggapan_banding", answered.on(), origin);
        });
        history.last(CaseFact.AppealDecided.class).ifPresent(decided -> {
            fields.put("nomor_putusan_banding", decided.number(), origin);
            fields.put("tanggal_putusan_banding", decided.on(), origin);
            fields.put(
                    "isi_putusan_banding", wording.of(Message.of("letter.words.appeal." + decided.outcome())), origin);
        });
    }

    private String kind(String code) {
        return law.rules().kinds().containsKey(code)
                ? SanctionWords.inSentence(law.rules().kind(code).name())
                : code;
    }

    /** Counted by the days the person's OPD works. */
    private LocalDate due(String deadline, LocalDate from) {
        return desk.count(file, deadline, from).due();
    }
}
