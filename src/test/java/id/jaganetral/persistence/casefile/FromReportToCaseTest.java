package id.jaganetral.persistence.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import id.jaganetral.application.casefile.CaseDesk;
import id.jaganetral.application.casefile.CaseView;
import id.jaganetral.application.casefile.DueItems;
import id.jaganetral.application.casefile.ListCaseFiles;
import id.jaganetral.application.casefile.OpenCaseFile;
import id.jaganetral.application.casefile.RecordFact;
import id.jaganetral.application.report.ReportDetail;
import id.jaganetral.application.report.ReportQueries;
import id.jaganetral.application.report.ReportStore;
import id.jaganetral.application.rule.ClassifySubject;
import id.jaganetral.application.transaction.UnitOfWork;
import id.jaganetral.domain.calendar.WorkingWeeks;
import id.jaganetral.domain.casefile.CaseFile;
import id.jaganetral.domain.casefile.CaseStory;
import id.jaganetral.domain.casefile.standing.CaseStage;
import id.jaganetral.domain.outcome.Outcome;
import id.jaganetral.domain.report.Platform;
import id.jaganetral.domain.report.Report;
import id.jaganetral.domain.report.ReportId;
import id.jaganetral.domain.report.ReportSource;
import id.jaganetral.domain.report.Subject;
import id.jaganetral.persistence.database.TestDatabase;
import id.jaganetral.persistence.evidence.SqlEvidence;
import id.jaganetral.persistence.law.StoredLaw;
import id.jaganetral.persistence.report.SqlReportStore;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** From a report in the database to its case file, over the features' own stores. */
class FromReportToCaseTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2024-10-16T02:00:00Z"), ZoneId.of("Asia/Jakarta"));

    @Test
    void aClassifiedPersonGetsAFileAndTheReportKnowsIt() {
        try (TestDatabase database =
                TestDatabase.with(SqlReportStore.feature(), SqlEvidence.feature(), CaseFilePersistence.feature())) {
            UnitOfWork uow = database.unitOfWork();
            StoredLaw law = StoredLaw.shipped();
            CaseDesk desk = new CaseDesk(law, () -> WorkingWeeks.USUAL, CLOCK);
            CaseFile model = CaseStory.heavy("2024-10-16").file();
            Subject subject = new Subject(UUID.randomUUID(), "", Optional.of(model.person()));
            Report report = report(model, subject);
            uow.write(tx -> {
                tx.store(ReportStore.class).add(report);
                return null;
            });

            done(new ClassifySubject(uow, law, () -> "Petugas", CLOCK)
                    .choose(report, subject, List.of("D-06"), "Sesuai bukti"));
            CaseView opened = done(new OpenCaseFile(uow, desk, () -> "Petugas").open(report, subject));
            CaseView after = done(new RecordFact(uow, desk, () -> "Petugas")
                    .record(opened.file().id(), CaseStory.team("2024-10-16"), ""));

            ReportDetail.Person person = uow.<ReportDetail>read(tx ->
                            tx.queries(ReportQueries.class).detail(report.id()).orElseThrow())
                    .subjects()
                    .get(0);
            assertThat(person.caseFile()).contains(opened.file().id().value());
            assertThat(person.classification().orElseThrow().entry()).isEqualTo("D-06");
            assertThat(after.standing().stage()).isEqualTo(CaseStage.REVIEW);
            assertThat(new ListCaseFiles(uow, desk).lines()).hasSize(1);
            assertThat(new DueItems(uow, desk).all()).hasSize(1);
        }
    }

    private static <T> T done(Outcome<T> outcome) {
        return outcome.fold(value -> value, reasons -> {
            throw new AssertionError(reasons.toString());
        });
    }

    private static Report report(CaseFile model, Subject subject) {
        return new Report(
                ReportId.fresh(),
                "LAP-2024-0001",
                ReportSource.PUBLIC_REPORT,
                model.classification().proposal().facts(),
                LocalDate.of(2024, 10, 3),
                Platform.FACEBOOK,
                "akun contoh",
                "",
                "",
                "Menyukai unggahan calon",
                List.of(subject),
                Optional.empty(),
                CLOCK.instant(),
                "Petugas");
    }
}
