package id.jaganetral.ui.casefile;

import static id.jaganetral.domain.casefile.CaseStory.absent;
import static id.jaganetral.domain.casefile.CaseStory.decided;
import static id.jaganetral.domain.casefile.CaseStory.examined;
import static id.jaganetral.domain.casefile.CaseStory.proven;
import static id.jaganetral.domain.casefile.CaseStory.summons;
import static id.jaganetral.domain.casefile.CaseStory.team;

import id.jaganetral.application.casefile.CaseDesk;
import id.jaganetral.application.casefile.ListCaseFiles;
import id.jaganetral.application.casefile.MemoryCaseFiles;
import id.jaganetral.application.casefile.OpenCaseFile;
import id.jaganetral.application.casefile.RecordFact;
import id.jaganetral.application.casefile.ViewCaseFile;
import id.jaganetral.application.rule.ClassifySubject;
import id.jaganetral.application.rule.LawBook;
import id.jaganetral.domain.calendar.WorkingWeeks;
import id.jaganetral.domain.casefile.CaseFact;
import id.jaganetral.domain.casefile.CaseFile;
import id.jaganetral.domain.casefile.CaseStory;
import id.jaganetral.domain.employee.EmployeeSnapshot;
import id.jaganetral.domain.report.Platform;
import id.jaganetral.domain.report.Report;
import id.jaganetral.domain.report.ReportId;
import id.jaganetral.domain.report.ReportSource;
import id.jaganetral.domain.report.Subject;
import id.jaganetral.domain.rule.ActFacts;
import id.jaganetral.persistence.law.StoredLaw;
import id.jaganetral.ui.kit.TestKit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Three case files of invented people and a report not classified yet, on 16 October 2024. */
final class CaseFixture {
    private static final LawBook LAW = StoredLaw.shipped();

    final MemoryCaseFiles store = new MemoryCaseFiles();
    final CaseDesk desk = new CaseDesk(LAW, () -> WorkingWeeks.USUAL, TestKit.CLOCK);
    final TestKit kit = new TestKit();
    final CaseFile summoned;
    final CaseFile absentOnce;
    final CaseFile ethics;
    final Subject subject;
    final Report report;

    CaseFixture() {
        summoned = add(
                CaseStory.heavy("2024-10-02").then(team("2024-10-03")).then(summons(1, "2024-10-04", "2024-10-16")),
                "PKR-2024-0001",
                "Ratna Permata, S.Sos.");
        absentOnce = add(
                CaseStory.medium("2024-09-20")
                        .then(summons(1, "2024-09-23", "2024-10-03"))
                        .then(absent(1, "2024-10-03")),
                "PKR-2024-0002",
                "Agus Wibawa");
        ethics = add(
                CaseStory.ethics("2024-09-03")
                        .then(team("2024-09-04"))
                        .then(summons(1, "2024-09-05", "2024-09-18"))
                        .then(examined("2024-09-18"))
                        .then(proven("2024-09-19", "MT"))
                        .then(decided("2024-09-24", "MT"))
                        .then(new CaseFact.MoralStatementMade(
                                CaseStory.day("2024-09-26"), "Ruang Kepala Dinas", CaseStory.HEAD)),
                "PKR-2024-0003",
                "Dewi Lestari, A.Md.");
        store.nextNumber(2024);
        store.nextNumber(2024);
        store.nextNumber(2024);
        subject = new Subject(UUID.randomUUID(), "", Optional.of(named("Slamet Riyanto, S.E.", summoned.person())));
        report = report(summoned.classification().proposal().facts(), subject);
    }

    /** Examined and reported; a sanction is recommended and not decided yet. */
    CaseFile recommended(String kind) {
        return add(
                CaseStory.medium("2024-09-20")
                        .then(summons(1, "2024-09-23", "2024-10-03"))
                        .then(examined("2024-10-03"))
                        .then(proven("2024-10-04", kind)),
                "PKR-2024-0004",
                "Wahyu Contoh, S.T.");
    }

    CaseFilesViewModel list() {
        return new CaseFilesViewModel(new ListCaseFiles(store, desk), kit.kit().jobs());
    }

    CaseFileViewModel file(CaseFile file) {
        return new CaseFileViewModel(
                file.id(),
                new ViewCaseFile(store, desk),
                record(),
                desk,
                kit.kit().jobs());
    }

    RecordFact record() {
        return new RecordFact(store, desk, () -> "Petugas Contoh");
    }

    ClassifyViewModel classify() {
        return new ClassifyViewModel(
                new ClassifyViewModel.Place(report.id(), subject.id()),
                id -> Optional.of(report).filter(r -> r.id().equals(id)),
                new ClassifySubject(store, LAW, () -> "Petugas Contoh", TestKit.CLOCK),
                new OpenCaseFile(store, desk, () -> "Petugas Contoh"),
                desk,
                kit.kit().jobs());
    }

    CaseFile add(CaseStory story, String number, String name) {
        CaseFile told = story.file();
        CaseFile file = new CaseFile(
                told.id(),
                number,
                named(name, told.person()),
                told.origin(),
                told.classification(),
                told.facts(),
                told.version());
        store.add(file);
        return file;
    }

    private static EmployeeSnapshot named(String name, EmployeeSnapshot person) {
        return new EmployeeSnapshot(
                person.employee(),
                person.nip(),
                name,
                person.sex(),
                person.kind(),
                person.rank(),
                person.grade(),
                person.position(),
                person.category(),
                person.unit(),
                person.opd(),
                person.institution());
    }

    private static Report report(ActFacts facts, Subject subject) {
        return new Report(
                ReportId.fresh(),
                "LAP-2024-0009",
                ReportSource.PUBLIC_REPORT,
                facts,
                facts.actedOn().plusDays(2),
                Platform.FACEBOOK,
                "akun contoh",
                "",
                "",
                "Menyukai unggahan calon",
                List.of(subject),
                Optional.empty(),
                TestKit.CLOCK.instant(),
                "Petugas Contoh");
    }
}
