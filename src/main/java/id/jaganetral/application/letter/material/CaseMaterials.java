package id.jaganetral.application.letter.material;

import id.jaganetral.application.casefile.CaseFileQueries;
import id.jaganetral.application.report.ReportQueries;
import id.jaganetral.application.rule.LawBook;
import id.jaganetral.application.transaction.UnitOfWork;
import id.jaganetral.domain.casefile.CaseFact;
import id.jaganetral.domain.casefile.CaseFile;
import id.jaganetral.domain.casefile.CaseFileId;
import id.jaganetral.domain.casefile.CaseHistory;
import id.jaganetral.domain.casefile.Official;
import id.jaganetral.domain.casefile.TeamMember;
import id.jaganetral.domain.letter.DateWords;
import id.jaganetral.domain.outcome.Message;
import id.jaganetral.domain.report.Report;
import id.jaganetral.domain.rule.CatalogueEntry;
import id.jaganetral.domain.rule.LegalBasis;
import id.jaganetral.domain.rule.Provision;
import id.jaganetral.domain.rule.RuleBook;
import id.jaganetral.domain.rule.SanctionKind;
import id.jaganetral.domain.rule.SanctionLevel;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Gathers what letters print from a case file, its report and the rule book. */
public final class CaseMaterials implements LetterMaterials {
    private static final Set<SanctionLevel> GRADED =
            EnumSet.of(SanctionLevel.LIGHT, SanctionLevel.MEDIUM, SanctionLevel.HEAVY);

    private final UnitOfWork uow;
    private final LawBook law;
    private final Wording wording;

    public CaseMaterials(UnitOfWork uow, LawBook law, Wording wording) {
        this.uow = uow;
        this.law = law;
        this.wording = wording;
    }

    @Override
    public Optional<LetterMaterial> of(CaseFileId id) {
        return uow.read(tx -> tx.queries(CaseFileQueries.class)
                .find(id)
                .map(file -> gather(
                        file,
                        tx.queries(ReportQueries.class).report(file.origin().report()))));
    }

    private LetterMaterial gather(CaseFile file, Optional<Report> report) {
        MaterialFields fields = new MaterialFields();
        report.ifPresent(known -> fromReport(known, fields));
        Message origin = Message.of("letter.origin.case", file.number());
        CaseHistory history = file.history();
        summonses(history, fields, origin);
        examination(history, fields, origin);
        result(history, fields, origin);
        decision(history, fields, origin);
        return new LetterMaterial(
                file.id().value(),
                file.origin().report().value(),
                file.person(),
                fields.values(),
                fields.origins(),
                examiners(history),
                report.map(known -> List.of(act(known, history))).orElse(List.of()),
                provisions(file));
    }

    private static void fromReport(Report report, MaterialFields fields) {
        Message origin = Message.of("letter.origin.report", report.number());
        fields.put("dugaan", plain(report.description()), origin);
        fields.put("tanggal_diketahui", report.knownOn(), origin);
        report.letter().ifPresent(letter -> {
            fields.flag("surat_masuk", origin);
            fields.put("instansi_asal", letter.sender(), origin);
            fields.put("nomor_asal", letter.number(), origin);
            fields.put("tanggal_asal", letter.datedOn(), origin);
            fields.put("tanggal_terima", letter.receivedOn(), origin);
            fields.put("hal_asal", letter.subject(), origin);
        });
    }

    /** As part of a sentence: no full stop at the end. */
    private static String plain(String description) {
        String text = description.strip().replaceAll("\\s*\\R\\s*", " ");
        return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    }

    private static void summonses(CaseHistory history, MaterialFields fields, Message origin) {
        for (int ordinal = 1; ordinal <= 2; ordinal++) {
            String suffix = "_panggilan_" + ordinal;
            history.summons(ordinal).ifPresent(summons -> {
                fields.put("nomor" + suffix, summons.number(), origin);
                fields.put("tanggal" + suffix, summons.on(), origin);
            });
        }
        history.absence(1).ifPresent(absence -> fields.put("tanggal_tidak_hadir", absence.on(), origin));
    }

    private static void examination(CaseHistory history, MaterialFields fields, Message origin) {
        if (history.has(CaseFact.TeamFormed.class)) {
            fields.flag("tim", origin);
        }
        history.last(CaseFact.ExaminationHeld.class)
                .ifPresentOrElse(
                        held -> {
                            fields.flag("diperiksa", origin);
                            fields.put("tanggal_periksa", held.on(), origin);
                            fields.put("nama_pemeriksa", names(held.examiners()), origin);
                        },
                        () -> planned(history, fields, origin));
    }

    /** The day of the last summons the person has not missed. */
    private static void planned(CaseHistory history, MaterialFields fields, Message origin) {
        history.last(CaseFact.SummonsIssued.class)
                .filter(summons -> history.absence(summons.ordinal()).isEmpty())
                .ifPresent(summons -> {
                    fields.put("tanggal_periksa", summons.examinationOn(), origin);
                    fields.put("jam_periksa", summons.time(), origin);
                    fields.put("tempat_periksa", summons.place(), origin);
                });
    }

    private static String names(List<Official> officials) {
        return String.join(
                " dan ", officials.stream().map(Official::position).distinct().toList());
    }

    private void result(CaseHistory history, MaterialFields fields, Message origin) {
        history.last(CaseFact.ReportWritten.class).ifPresent(report -> {
            if (report.proven()) {
                fields.flag("terbukti", origin);
            }
            String key = report.proven() ? "letter.words.proven" : "letter.words.unproven";
            fields.put("hasil_pemeriksaan", wording.of(Message.of(key)), origin);
            report.recommended().ifPresent(kind -> sanction(kind, fields, origin));
        });
    }

    private void sanction(String code, MaterialFields fields, Message origin) {
        RuleBook book = law.rules();
        if (!book.kinds().containsKey(code)) {
            return;
        }
        SanctionKind kind = book.kind(code);
        String name = kind.name();
        fields.put("jenis_hukuman", name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1), origin);
        if (GRADED.contains(kind.level())) {
            fields.put("tingkat_hukuman", wording.of(Message.of("letter.words.level." + kind.level())), origin);
        }
    }

    private void decision(CaseHistory history, MaterialFields fields, Message origin) {
        history.last(CaseFact.Decided.class).ifPresent(decided -> {
            fields.flag("ada_keputusan", origin);
            fields.put("nomor_keputusan", decided.number(), origin);
            fields.put("tanggal_keputusan", decided.on(), origin);
            fields.put("pejabat_keputusan", decided.by().position(), origin);
            sanction(decided.kind(), fields, origin);
        });
        history.last(CaseFact.CalledToReceive.class).ifPresent(call -> {
            fields.put("tanggal_penyampaian", call.deliveryOn(), origin);
            fields.put("jam_penyampaian", call.time(), origin);
            fields.put("tempat_penyampaian", call.place(), origin);
        });
        history.last(CaseFact.UploadedToRegister.class)
                .ifPresent(upload -> fields.put("tanggal_idis", upload.on(), origin));
        history.last(CaseFact.RecordsBlocked.class)
                .filter(blocked -> !history.has(CaseFact.RecordsUnblocked.class))
                .ifPresent(blocked -> fields.put("tanggal_blokir", blocked.on(), origin));
    }

    private List<ExaminerEntry> examiners(CaseHistory history) {
        Optional<CaseFact.TeamFormed> team = history.last(CaseFact.TeamFormed.class);
        if (team.isPresent()) {
            return team.get().members().stream()
                    .map(member -> entry(member.official(), seat(member.seat())))
                    .toList();
        }
        return history
                .last(CaseFact.ExaminationHeld.class)
                .map(CaseFact.ExaminationHeld::examiners)
                .or(() -> history.last(CaseFact.SummonsIssued.class).map(summons -> List.of(summons.examiner())))
                .orElse(List.of())
                .stream()
                .map(official -> entry(official, ""))
                .toList();
    }

    private String seat(TeamMember.Seat seat) {
        return wording.of(Message.of("letter.words.seat." + seat));
    }

    private static ExaminerEntry entry(Official official, String seat) {
        return new ExaminerEntry(official.name(), official.nip(), official.rank(), official.position(), seat);
    }

    private ActEntry act(Report report, CaseHistory history) {
        Optional<CaseFact.ReportWritten> written = history.last(CaseFact.ReportWritten.class);
        String media = wording.of(Message.of("letter.platform." + report.platform()));
        String where = report.place().isBlank()
                ? media + (report.account().isBlank() ? "" : ", " + report.account())
                : report.place();
        return new ActEntry(
                plain(report.description()),
                DateWords.date(report.act().actedOn()),
                where,
                written.map(w -> String.join("; ", w.aggravating())).orElse(""),
                written.map(w -> String.join("; ", w.mitigating())).orElse(""),
                "");
    }

    /** The norms behind the rows chosen for the case; a row without one is cited by what it is punished by. */
    private List<ProvisionEntry> provisions(CaseFile file) {
        RuleBook book = law.rules();
        List<ProvisionEntry> cited = new ArrayList<>();
        for (String row : file.classification().rows()) {
            if (book.entries().containsKey(row)) {
                for (String id : grounds(book.entry(row))) {
                    Provision provision = book.provision(id);
                    ProvisionEntry entry = new ProvisionEntry(provision.citation(), plain(provision.text()));
                    if (!cited.contains(entry)) {
                        cited.add(entry);
                    }
                }
            }
        }
        return cited;
    }

    private static List<String> grounds(CatalogueEntry row) {
        List<String> norms = row.provisions(LegalBasis.Role.NORM);
        return norms.isEmpty() ? row.provisions(LegalBasis.Role.SANCTION) : norms;
    }
}
