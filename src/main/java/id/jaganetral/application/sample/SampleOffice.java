package id.jaganetral.application.sample;

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
import id.jaganetral.application.settings.SaveOfficeProfile;

/** What the sample is made with: the use cases of the office it fills, and the few words it needs. */
public interface SampleOffice {
    OpenRoster openRoster();

    ImportRoster importRoster();

    ImportUnits importUnits();

    FindEmployees findEmployees();

    ReceiveEvidence receiveEvidence();

    LogReport logReport();

    ViewEmployee viewEmployee();

    ProposeClassification proposeClassification();

    ClassifySubject classifySubject();

    OpenCaseFile openCaseFile();

    RecordFact recordFact();

    SaveOfficeProfile saveOfficeProfile();

    DraftLetter draftLetter();

    PrepareLetter prepareLetter();

    IssueLetter issueLetter();

    LawBook law();

    /** A word or sentence of the sample. */
    String word(String key);
}
