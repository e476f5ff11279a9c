package id.jaganetral.application.letter.material;

import id.jaganetral.application.employee.EmployeeQueries;
import id.jaganetral.application.employee.UnitQueries;
import id.jaganetral.application.report.ReportQueries;
import id.jaganetral.application.transaction.UnitOfWork;
import id.jaganetral.domain.employee.EmployeeId;
import id.jaganetral.domain.employee.EmployeeSnapshot;
import id.jaganetral.domain.letter.LetterTopic;
import id.jaganetral.domain.outcome.Message;
import id.jaganetral.domain.report.Report;
import id.jaganetral.domain.report.Subject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Gathers what is known about a case, a report, a person, or the office, in one transaction. */
public final class TopicMaterials implements LetterMaterials {
    private final UnitOfWork uow;
    private final CaseMaterials cases;
    private final ReportFields reports;
    private final EvidenceLines evidence;
    private final Clock clock;

    public TopicMaterials(
            UnitOfWork uow, CaseMaterials cases, ReportFields reports, EvidenceLines evidence, Clock clock) {
        this.uow = uow;
        this.cases = cases;
        this.reports = reports;
        this.evidence = evidence;
        this.clock = clock;
    }

    @Override
    public Optional<LetterMaterial> of(LetterTopic topic) {
        if (topic instanceof LetterTopic.OfCase about) {
            Optional<CaseMaterials.Found> found = uow.read(tx -> cases.find(tx, about.caseFile()));
            return found.map(cases::gather);
        }
        if (topic instanceof LetterTopic.OfReport about) {
            return uow.read(tx -> tx.queries(ReportQueries.class)
                    .report(about.report())
                    .map(report ->
                            report(report, about.subject(), Map.of(EvidenceLines.LIST, evidence.of(tx, report.id())))));
        }
        if (topic instanceof LetterTopic.OfPerson about) {
            return person(about.employee())
                    .map(who -> LetterMaterial.plain(LetterAbout.ofPerson(who), new MaterialFields()));
        }
        return Optional.of(LetterMaterial.plain(LetterAbout.ofOffice(), new MaterialFields()));
    }

    /** The person chosen, or the only one the report names. */
    LetterMaterial report(Report report, Optional<UUID> chosen, Map<String, List<Map<String, String>>> rows) {
        MaterialFields fields = new MaterialFields();
        reports.into(report, fields);
        if (!rows.getOrDefault(EvidenceLines.LIST, List.of()).isEmpty()) {
            fields.flag("ada_bukti", Message.of("letter.origin.report", report.number()));
        }
        Optional<EmployeeSnapshot> person = report.subjects().stream()
                .filter(subject -> chosen.map(subject.id()::equals)
                        .orElse(report.subjects().size() == 1))
                .findFirst()
                .flatMap(Subject::identity);
        return new LetterMaterial(
                LetterAbout.ofReport(report.id().value(), person),
                fields.values(),
                fields.origins(),
                List.of(),
                List.of(reports.act(report)),
                List.of(),
                rows);
    }

    private Optional<EmployeeSnapshot> person(EmployeeId id) {
        return uow.read(tx -> tx.queries(EmployeeQueries.class)
                .employee(id)
                .map(employee -> employee.snapshot(
                        LocalDate.now(clock), tx.queries(UnitQueries.class).tree())));
    }
}
