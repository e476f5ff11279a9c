package id.jaganetral.application.letter.material;

import id.jaganetral.application.casefile.CaseDesk;
import id.jaganetral.application.rule.LawBook;
import id.jaganetral.domain.casefile.CaseFact;
import id.jaganetral.domain.casefile.CaseFile;
import id.jaganetral.domain.casefile.CaseHistory;
import id.jaganetral.domain.letter.DateWords;
import id.jaganetral.domain.letter.SanctionWords;
import id.jaganetral.domain.outcome.Message;
import id.jaganetral.domain.rule.SanctionKind;
import id.jaganetral.domain.rule.SanctionLevel;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** What letters print of report, decision, delivery and what follows. */
final class OutcomeFields {
    private static final Set<SanctionLevel> GRADED =
            EnumSet.of(SanctionLevel.LIGHT, SanctionLevel.MEDIUM, SanctionLevel.HEAVY);

    private final CaseFile file;
    private final CaseHistory history;
    private final CaseDesk desk;
    private final LawBook law;
    private final Wording wording;
    private final CaseOfficials officials;
    private final MaterialFields fields;

    OutcomeFields(CaseFile file, CaseDesk desk, Wording wording, CaseOfficials officials, MaterialFields fields) {
        this.file = file;
        this.history = file.history();
        this.desk = desk;
        this.law = desk.law();
        this.wording = wording;
        this.officials = officials;
        this.fields = fields;
    }

    void put(Message origin) {
        threatened().ifPresent(level -> fields.put("tingkat_ancaman", level, origin));
        choice(origin);
        result(origin);
        decision(origin);
        delivery(origin);
        history.last(CaseFact.UploadedToRegister.class)
                .ifPresent(upload -> fields.put("tanggal_idis", upload.on(), origin));
        history.last(CaseFact.RecordsBlocked.class)
                .filter(blocked -> !history.has(CaseFact.RecordsUnblocked.class))
                .ifPresent(blocked -> fields.put("tanggal_blokir", blocked.on(), origin));
    }

    /** The heaviest level the rows chosen allow. */
    private Optional<String> threatened() {
        return file.classification().kinds().stream()
                .flatMap(code -> kind(code).stream())
                .map(SanctionKind::level)
                .filter(GRADED::contains)
                .max(Comparator.naturalOrder())
                .map(this::word);
    }

    private String word(SanctionLevel level) {
        return wording.of(Message.of("letter.words.level." + level));
    }

    /** What the officer proposes, until a report or a decision says more. */
    private void choice(Message origin) {
        history.last(CaseFact.SanctionChosen.class).ifPresent(chosen -> {
            if (!history.has(CaseFact.ReportWritten.class)) {
                fields.flag("terbukti", origin);
                proposed(chosen.kind(), origin);
            }
            fields.put("alasan_usulan", ReportFields.plain(chosen.reason()), origin);
            fields.put("alasan_di_luar", ReportFields.plain(chosen.outsideReason()), origin);
        });
    }

    private void proposed(String kind, Message origin) {
        sanction(kind, origin);
        officials.decider(file.person(), kind).ifPresent(title -> {
            fields.put("pejabat_berwenang", title, origin);
            fields.put("pejabat_keputusan", title, origin);
        });
    }

    private void result(Message origin) {
        history.last(CaseFact.ReportWritten.class).ifPresent(report -> {
            fields.answer("terbukti", report.proven(), origin);
            String key = report.proven() ? "letter.words.proven" : "letter.words.unproven";
            fields.put("hasil_pemeriksaan", wording.of(Message.of(key)), origin);
            fields.put("nomor_laporan", report.number(), origin);
            fields.put("tanggal_laporan", report.on(), origin);
            report.recommended().ifPresent(kind -> proposed(kind, origin));
        });
    }

    private void decision(Message origin) {
        history.last(CaseFact.Decided.class).ifPresent(decided -> {
            fields.flag("ada_keputusan", origin);
            fields.put("nomor_keputusan", decided.number(), origin);
            fields.put("tanggal_keputusan", decided.on(), origin);
            fields.put("pejabat_keputusan", decided.by().position(), origin);
            sanction(decided.kind(), origin);
        });
    }

    private void sanction(String code, Message origin) {
        kind(code).ifPresent(kind -> {
            fields.put("hukuman", code, origin);
            fields.put("jenis_hukuman", SanctionWords.inSentence(kind.name()), origin);
            if (GRADED.contains(kind.level())) {
                fields.put("tingkat_hukuman", word(kind.level()), origin);
            }
        });
    }

    private Optional<SanctionKind> kind(String code) {
        return Optional.ofNullable(law.rules().kinds().get(code));
    }

    private void delivery(Message origin) {
        Optional<CaseFact.CalledToReceive> call = history.last(CaseFact.CalledToReceive.class);
        call.ifPresent(called -> {
            fields.put("tanggal_penyampaian", called.deliveryOn(), origin);
            fields.put("jam_penyampaian", called.time(), origin);
            fields.put("tempat_penyampaian", called.place(), origin);
        });
        Optional<LocalDate> receipt = history.receivedOn().or(() -> call.map(CaseFact.CalledToReceive::deliveryOn));
        history.last(CaseFact.Decided.class)
                .flatMap(decided -> kind(decided.kind()))
                .filter(kind -> GRADED.contains(kind.level()))
                .ifPresent(kind -> receipt.ifPresent(day -> afterReceipt(kind, day, origin)));
    }

    /** Taking effect and remedy, counted from the day of receipt or the day set for it. */
    private void afterReceipt(SanctionKind kind, LocalDate receipt, Message origin) {
        fields.put("tmt", DateWords.date(due("D06", receipt)), origin);
        String words = kind.permanent() ? "letter.words.appeal" : "letter.words.objection";
        LocalDate last = due(kind.permanent() ? "D09" : "D07", receipt);
        fields.put("upaya_administratif", wording.of(Message.of(words, DateWords.date(last))), origin);
    }

    /** Counted by the days the person's OPD works. */
    private LocalDate due(String deadline, LocalDate from) {
        return desk.count(file, deadline, from).due();
    }
}
