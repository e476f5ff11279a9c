package id.jaganetral.application.rule;

import id.jaganetral.application.transaction.Store;
import id.jaganetral.domain.report.ReportId;
import id.jaganetral.domain.rule.classification.ChosenClassification;
import java.util.UUID;

/** Keeps what was chosen for the people of reports (port). A new choice takes the place of the old one. */
public interface ClassificationStore extends Store {
    void put(ReportId report, UUID subject, ChosenClassification chosen);
}
