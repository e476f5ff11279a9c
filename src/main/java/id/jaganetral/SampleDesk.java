package id.jaganetral;

import id.jaganetral.application.employee.FindEmployees;
import id.jaganetral.application.evidence.ReceiveEvidence;
import id.jaganetral.application.report.LogReport;
import id.jaganetral.application.roster.ImportRoster;
import id.jaganetral.application.roster.ImportUnits;
import id.jaganetral.application.roster.OpenRoster;
import id.jaganetral.application.sample.FillSampleWorkspace;
import id.jaganetral.application.sample.SampleOffice;
import id.jaganetral.document.roster.WrittenTables;
import id.jaganetral.document.sample.PaintedPostPictures;
import id.jaganetral.domain.report.Platform;
import id.jaganetral.domain.report.ReportSource;
import id.jaganetral.text.Texts;

/** What the sample workspace is made with. */
record SampleDesk(Office office, Texts texts) implements SampleOffice {

    FillSampleWorkspace filling() {
        return new FillSampleWorkspace(this, new WrittenTables(), new PaintedPostPictures(), office.clock());
    }

    @Override
    public OpenRoster openRoster() {
        return office.openRoster();
    }

    @Override
    public ImportRoster importRoster() {
        return office.importRoster();
    }

    @Override
    public ImportUnits importUnits() {
        return office.importUnits();
    }

    @Override
    public FindEmployees findEmployees() {
        return office.findEmployees();
    }

    @Override
    public ReceiveEvidence receiveEvidence() {
        return office.receiveEvidence();
    }

    @Override
    public LogReport logReport() {
        return office.logReport();
    }

    @Override
    public String senderOf(ReportSource source) {
        return texts.get("sample.sender." + source.name());
    }

    @Override
    public String letterSubject() {
        return texts.get("sample.letter.subject");
    }

    @Override
    public String siteName(Platform platform) {
        return texts.get("sample.site." + platform.name());
    }
}
