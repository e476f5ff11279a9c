package id.jaganetral.application.sample;

import id.jaganetral.application.employee.FindEmployees;
import id.jaganetral.application.evidence.ReceiveEvidence;
import id.jaganetral.application.report.LogReport;
import id.jaganetral.application.roster.ImportRoster;
import id.jaganetral.application.roster.ImportUnits;
import id.jaganetral.application.roster.OpenRoster;
import id.jaganetral.domain.report.Platform;
import id.jaganetral.domain.report.ReportSource;

/** What the sample is made with: the use cases of the office it fills, and the few words it needs. */
public interface SampleOffice {
    OpenRoster openRoster();

    ImportRoster importRoster();

    ImportUnits importUnits();

    FindEmployees findEmployees();

    ReceiveEvidence receiveEvidence();

    LogReport logReport();

    /** Who sends letters of this source, as printed. */
    String senderOf(ReportSource source);

    /** "Hal" of the letters that bring reports. */
    String letterSubject();

    /** Name of a site as printed. */
    String siteName(Platform platform);
}
