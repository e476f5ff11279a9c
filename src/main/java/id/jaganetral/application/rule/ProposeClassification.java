package id.jaganetral.application.rule;

import id.jaganetral.domain.employee.EmployeeSnapshot;
import id.jaganetral.domain.employee.EmploymentKind;
import id.jaganetral.domain.report.Report;
import id.jaganetral.domain.report.Subject;
import id.jaganetral.domain.rule.ActFacts;
import id.jaganetral.domain.rule.classification.Classification;
import id.jaganetral.domain.rule.classification.Classifier;

/** Proposes the rows that can apply to one person of a report. Stores nothing. */
public final class ProposeClassification {
    private final LawBook law;

    public ProposeClassification(LawBook law) {
        this.law = law;
    }

    /** For somebody not identified yet the rows are those for civil servants. */
    public Classification of(Report report, Subject subject) {
        return of(report.act(), subject.identity().map(EmployeeSnapshot::kind).orElse(EmploymentKind.PNS));
    }

    /** By the law of the day of the act. */
    public Classification of(ActFacts facts, EmploymentKind kind) {
        return new Classifier(law.rules(facts.actedOn())).classify(facts, kind);
    }
}
