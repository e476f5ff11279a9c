package id.jaganetral.application.letter.material;

import id.jaganetral.application.casefile.CaseDesk;
import id.jaganetral.application.casefile.CaseFileQueries;
import id.jaganetral.application.employee.EmployeeQueries;
import id.jaganetral.application.report.ReportQueries;
import id.jaganetral.application.transaction.Reading;
import id.jaganetral.domain.casefile.CaseFact;
import id.jaganetral.domain.casefile.CaseFile;
import id.jaganetral.domain.casefile.CaseFileId;
import id.jaganetral.domain.casefile.CaseHistory;
import id.jaganetral.domain.casefile.Official;
import id.jaganetral.domain.casefile.TeamMember;
import id.jaganetral.domain.employee.Employee;
import id.jaganetral.domain.outcome.Message;
import id.jaganetral.domain.report.Report;
import id.jaganetral.domain.rule.LegalBasis;
import id.jaganetral.domain.rule.RuleBook;
import id.jaganetral.domain.rule.classification.FrozenRow;
import id.jaganetral.domain.rule.sanction.WeighedFactor;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Gathers what letters print from a case file, its report and the rule book. */
public final class CaseMaterials {
    private final CaseDesk desk;
    private final Wording wording;
    private final CaseOfficials officials;
    private final ReportFields reports;
    private final EvidenceLines evidence;

    public CaseMaterials(
            CaseDesk desk, Wording wording, CaseOfficials officials, ReportFields reports, EvidenceLines evidence) {
        this.desk = desk;
        this.wording = wording;
        this.officials = officials;
        this.reports = reports;
        this.evidence = evidence;
    }

    /** What was read of a case; the rest is worked out when the transaction has ended. */
    record Found(CaseFile file, Optional<Report> report, List<Map<String, String>> evidence, String address) {}

    Optional<Found> find(Reading tx, CaseFileId id) {
        return tx.queries(CaseFileQueries.class)
                .find(id)
                .map(file -> new Found(
                        file,
                        tx.queries(ReportQueries.class).report(file.origin().report()),
                        evidence.of(tx, file.origin().report()),
                        address(tx, file)));
    }

    /** Where the roster says the person lives, for papers that are sent. */
    private static String address(Reading tx, CaseFile file) {
        return file.person()
                .employee()
                .flatMap(tx.queries(EmployeeQueries.class)::employee)
                .map(Employee::address)
                .orElse("");
    }

    LetterMaterial gather(Found found) {
        CaseFile file = found.file();
        Optional<Report> report = found.report();
        MaterialFields fields = new MaterialFields();
        report.ifPresent(known -> reports.into(known, fields));
        Message origin = Message.of("letter.origin.case", file.number());
        CaseHistory history = file.history();
        Optional<Official> superior = superior(file);
        superior.ifPresent(official -> fields.put("jabatan_atasan", official.position(), origin));
        new ProcedureFields(history, fields, origin).put();
        fields.put("alamat_terakhir", found.address(), Message.of("letter.origin.person"));
        new RemedyFields(file, desk, wording, fields).put(origin);
        new OutcomeFields(file, desk, wording, officials, fields).put(origin);
        return new LetterMaterial(
                LetterAbout.ofCase(file.id().value(), file.origin().report().value(), file.person()),
                fields.values(),
                fields.origins(),
                examiners(history, superior),
                report.map(known -> List.of(act(known, history))).orElse(List.of()),
                provisions(file, desk.law().rules()),
                Map.of(EvidenceLines.LIST, found.evidence()));
    }

    /** As the case has it; before that, as the roster has it. */
    private Optional<Official> superior(CaseFile file) {
        Optional<Official> seated = file.history().last(CaseFact.TeamFormed.class).stream()
                .flatMap(team -> team.members().stream())
                .filter(member -> member.element() == TeamMember.Element.SUPERIOR)
                .map(TeamMember::official)
                .findFirst();
        return seated.or(() -> file.classification().kinds().stream()
                .findFirst()
                .flatMap(kind -> officials.superior(file.person(), kind)));
    }

    private List<ExaminerEntry> examiners(CaseHistory history, Optional<Official> superior) {
        Optional<CaseFact.TeamFormed> team = history.last(CaseFact.TeamFormed.class);
        if (team.isPresent()) {
            return team.get().members().stream()
                    .map(member -> entry(
                            member.official(),
                            wording.of(Message.of("letter.words.seat." + member.seat())),
                            wording.of(Message.of("letter.words.element." + member.element()))))
                    .toList();
        }
        return history
                .last(CaseFact.ExaminationHeld.class)
                .map(CaseFact.ExaminationHeld::examiners)
                .or(() -> history.last(CaseFact.SummonsIssued.class).map(summons -> List.of(summons.examiner())))
                .or(() -> superior.map(List::of))
                .orElse(List.of())
                .stream()
                .map(official -> entry(official, "", ""))
                .toList();
    }

    private static ExaminerEntry entry(Official official, String seat, String element) {
        return new ExaminerEntry(official.name(), official.nip(), official.rank(), official.position(), seat, element);
    }

    private ActEntry act(Report report, CaseHistory history) {
        ActEntry act = reports.act(report);
        Optional<CaseFact.ReportWritten> written = history.last(CaseFact.ReportWritten.class);
        Optional<CaseFact.SanctionChosen> chosen = history.last(CaseFact.SanctionChosen.class);
        return new ActEntry(
                act.form(),
                act.when(),
                act.where(),
                written.map(w -> String.join("; ", w.aggravating()))
                        .or(() -> chosen.map(c -> words(c.aggravating())))
                        .orElse(""),
                written.map(w -> String.join("; ", w.mitigating()))
                        .or(() -> chosen.map(c -> words(c.mitigating())))
                        .orElse(""),
                "");
    }

    private static String words(List<WeighedFactor> factors) {
        return String.join("; ", factors.stream().map(WeighedFactor::words).toList());
    }

    /**
     * The norms behind the rows chosen for the case, in the words they had when they were chosen. Of a row that names no norm
     * the row itself is cited, and that the norm is not known: an article that lays down a sanction is not one a person can
     * break.
     */
    private List<ProvisionEntry> provisions(CaseFile file, RuleBook book) {
        return file.classification().chosen().stream()
                .flatMap(row -> namesNorm(row, book) ? norms(row) : Stream.of(withoutNorm(row)))
                .distinct()
                .toList();
    }

    private static boolean namesNorm(FrozenRow row, RuleBook book) {
        return Optional.ofNullable(book.entries().get(row.entry()))
                .filter(entry -> entry.provisions(LegalBasis.Role.NORM).isEmpty())
                .isEmpty();
    }

    private static Stream<ProvisionEntry> norms(FrozenRow row) {
        return row.grounds().stream()
                .map(ground -> new ProvisionEntry(ground.citation(), ReportFields.plain(ground.text())));
    }

    private ProvisionEntry withoutNorm(FrozenRow row) {
        return new ProvisionEntry(
                wording.of(Message.of("letter.words.normUnknown", row.row())), ReportFields.plain(row.text()));
    }
}
