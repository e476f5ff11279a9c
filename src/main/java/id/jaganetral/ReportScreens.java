package id.jaganetral;

import id.jaganetral.application.evidence.custody.ExportCustody;
import id.jaganetral.application.evidence.intake.GatherFiles;
import id.jaganetral.application.evidence.reading.SearchEvidenceText;
import id.jaganetral.application.report.SearchReports;
import id.jaganetral.desk.ReportDesk;
import id.jaganetral.document.roster.WrittenTables;
import id.jaganetral.domain.report.ReportId;
import id.jaganetral.text.Texts;
import id.jaganetral.ui.evidence.EvidenceWork;
import id.jaganetral.ui.evidence.hand.CheckCodeView;
import id.jaganetral.ui.evidence.reading.EvidenceTextView;
import id.jaganetral.ui.kit.Kit;
import id.jaganetral.ui.kit.screen.Places;
import id.jaganetral.ui.kit.screen.ScreenRegistry;
import id.jaganetral.ui.report.EditReportView;
import id.jaganetral.ui.report.NewReportView;
import id.jaganetral.ui.report.ReportDetailView;
import id.jaganetral.ui.report.ReportWork;
import id.jaganetral.ui.report.ReportsView;

/** Laporan. */
final class ReportScreens {
    private ReportScreens() {}

    static void register(ScreenRegistry registry, Office office, WindowParts parts) {
        Kit kit = parts.kit();
        ReportWork work = work(office, kit);
        registry.navigation(30, "fth-file-text", new Places.Reports());
        registry.command("report.new", "fth-plus", new Places.NewReport(), "Shortcut+N");
        registry.screen(Places.Reports.class, place -> new ReportsView(work, place.search(), kit));
        registry.screen(Places.NewReport.class, place -> new NewReportView(work, place.about(), kit));
        registry.screen(Places.ReportDetail.class, place -> new ReportDetailView(work, place.report(), kit));
        registry.screen(Places.EditReport.class, place -> new EditReportView(work, place.report(), kit));
        registry.screen(
                Places.CheckCode.class,
                place -> new CheckCodeView(office.reports().checkCode(), kit));
        registry.screen(
                Places.EvidenceText.class,
                place -> new EvidenceTextView(
                        office.reports().previews(), office.reports().readEvidence(), place, kit));
        registry.search(
                "evidence.reading.title",
                "fth-type",
                new SearchEvidenceText(office.reports().readEvidence()),
                hit -> new Places.EvidenceText(SearchEvidenceText.evidence(hit), SearchEvidenceText.sought(hit)));
        registry.command("evidence.code.title", "fth-check-square", new Places.CheckCode());
        registry.search(
                "report.title",
                "fth-file-text",
                new SearchReports(work.list()),
                hit -> new Places.ReportDetail(ReportId.of(hit.id())));
    }

    private static ReportWork work(Office office, Kit kit) {
        ReportDesk desk = office.reports();
        return new ReportWork(
                desk.list(),
                desk.view(),
                desk.log(),
                desk.correct(),
                desk.identify(),
                desk.addSubject(),
                desk.dispose(),
                office.prepareRecap(),
                desk.addEvidence(),
                desk.join(),
                desk.knownAgain(),
                desk.markEvidence(),
                desk.pack(office.letters().offices(), kit.texts()::get),
                desk.readEvidence(),
                desk.viewReporter(),
                desk.receiveEvidence(),
                desk.discardEvidence(),
                desk.strayEvidence(),
                evidence(office, kit.texts()),
                office.findEmployees(),
                desk.restrict(),
                office.law());
    }

    /** What can be done with evidence, wherever it is shown. */
    static EvidenceWork evidence(Office office, Texts texts) {
        ReportDesk desk = office.reports();
        return new EvidenceWork(
                new GatherFiles(office.folder()),
                desk.previews(),
                desk.viewing(),
                desk.openCopy(office.working()),
                desk.copyEvidence(),
                desk.verifyEvidence(),
                desk.custody(),
                new ExportCustody(office.unitOfWork(), new WrittenTables(), texts::get),
                desk.tellOrigin(),
                desk.attachStamp(),
                desk.uploads());
    }
}
