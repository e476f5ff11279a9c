package id.jaganetral.cli;

import id.jaganetral.application.access.Actor;
import id.jaganetral.application.audit.Anchor;
import id.jaganetral.application.audit.CheckLog;
import id.jaganetral.application.backup.Backups;
import id.jaganetral.application.calendar.ExportAgenda;
import id.jaganetral.application.casefile.ListCaseFiles;
import id.jaganetral.application.employee.FindEmployees;
import id.jaganetral.application.evidence.ReceiveEvidence;
import id.jaganetral.application.evidence.StrayEvidence;
import id.jaganetral.application.evidence.VerifyEvidence;
import id.jaganetral.application.letter.DraftLetter;
import id.jaganetral.application.letter.FindLetters;
import id.jaganetral.application.letter.IssueLetter;
import id.jaganetral.application.letter.use.HandOutLetter;
import id.jaganetral.application.recap.PrepareRecap;
import id.jaganetral.application.register.Registers;
import id.jaganetral.application.report.LogReport;
import id.jaganetral.application.roster.ImportRoster;
import id.jaganetral.application.roster.ImportUnits;
import id.jaganetral.application.roster.OpenRoster;
import id.jaganetral.application.roster.PreviewRoster;
import id.jaganetral.domain.outcome.Outcome;
import java.nio.file.Path;

/** The use cases of one opened workspace, as far as the command line offers them. */
public interface Workplace extends AutoCloseable {
    /** Who is working. */
    Actor actor();

    Path folder();

    OpenRoster openRoster();

    PreviewRoster previewRoster();

    ImportRoster importRoster();

    ImportUnits importUnits();

    FindEmployees findEmployees();

    ReceiveEvidence receiveEvidence();

    LogReport logReport();

    VerifyEvidence verifyEvidence();

    StrayEvidence strayEvidence();

    CheckLog checkLog();

    /** A seal of this workspace's log; refused when the file is none. */
    Outcome<Anchor> seal(Path file);

    ListCaseFiles listCaseFiles();

    DraftLetter draftLetter();

    IssueLetter issueLetter();

    FindLetters findLetters();

    HandOutLetter handOutLetter();

    PrepareRecap prepareRecap();

    Registers registers();

    ExportAgenda exportAgenda();

    Backups backups();

    @Override
    void close();
}
