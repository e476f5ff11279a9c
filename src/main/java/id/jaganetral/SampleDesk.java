package id.jaganetral;

import id.jaganetral.application.casefile.OpenCaseFile;
import id.jaganetral.application.casefile.RecordFact;
import id.jaganetral.application.employee.FindEmployees;
import id.jaganetral.application.employee.ViewEmployee;
import id.jaganetral.application.evidence.ReceiveEvidence;
import id.jaganetral.application.letter.DraftLetter;
import id.jaganetral.application.letter.IssueLetter;
import id.jaganetral.application.letter.PrepareLetter;
import id.jaganetral.application.report.LogReport;
import id.jaganetral.application.roster.ImportRoster;
import id.jaganetral.application.roster.ImportUnits;
import id.jaganetral.application.roster.OpenRoster;
import id.jaganetral.application.rule.ClassifySubject;
import id.jaganetral.application.rule.LawBook;
import id.jaganetral.application.rule.ProposeClassification;
import id.jaganetral.application.sample.FillSampleWorkspace;
import id.jaganetral.application.sample.SampleClock;
import id.jaganetral.application.sample.SampleOffice;
import id.jaganetral.application.settings.SaveOfficeProfile;
import id.jaganetral.document.roster.WrittenTables;
import id.jaganetral.document.sample.PaintedPostPictures;
import id.jaganetral.text.Texts;

/**
 * What the sample workspace is made with.
 *
 * @param clock the clock of the office, set to the days of the stories
 */
record SampleDesk(Office office, Texts texts, SampleClock clock) implements SampleOffice {

    FillSampleWorkspace filling() {
        return new FillSampleWorkspace(this, new WrittenTables(), new PaintedPostPictures(), clock);
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
    public ViewEmployee viewEmployee() {
        return office.people().view();
    }

    @Override
    public ProposeClassification proposeClassification() {
        return office.cases().propose();
    }

    @Override
    public ClassifySubject classifySubject() {
        return office.cases().classify();
    }

    @Override
    public OpenCaseFile openCaseFile() {
        return office.cases().open();
    }

    @Override
    public RecordFact recordFact() {
        return office.cases().record();
    }

    @Override
    public SaveOfficeProfile saveOfficeProfile() {
        return office.letters().profile();
    }

    @Override
    public DraftLetter draftLetter() {
        return office.letters().draft();
    }

    @Override
    public PrepareLetter prepareLetter() {
        return office.letters().prepare();
    }

    @Override
    public IssueLetter issueLetter() {
        return office.letters().issue();
    }

    @Override
    public LawBook law() {
        return office.law();
    }

    @Override
    public String word(String key) {
        return texts.get(key);
    }
}
