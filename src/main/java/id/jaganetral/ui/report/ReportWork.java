package id.jaganetral.ui.report;

import id.jaganetral.application.employee.FindEmployees;
import id.jaganetral.application.evidence.DiscardEvidence;
import id.jaganetral.application.evidence.ReceiveEvidence;
import id.jaganetral.application.evidence.StrayEvidence;
import id.jaganetral.application.evidence.hand.PackEvidence;
import id.jaganetral.application.evidence.likeness.KnownAgain;
import id.jaganetral.application.evidence.mark.MarkEvidence;
import id.jaganetral.application.evidence.reading.ReadEvidence;
import id.jaganetral.application.recap.PrepareRecap;
import id.jaganetral.application.report.AddEvidence;
import id.jaganetral.application.report.AddSubject;
import id.jaganetral.application.report.CorrectReport;
import id.jaganetral.application.report.IdentifySubject;
import id.jaganetral.application.report.ListReports;
import id.jaganetral.application.report.LogReport;
import id.jaganetral.application.report.ViewReport;
import id.jaganetral.application.report.access.RestrictReport;
import id.jaganetral.application.report.join.JoinReport;
import id.jaganetral.application.report.reporter.ViewReporter;
import id.jaganetral.application.report.status.RecordDisposition;
import id.jaganetral.application.rule.LawBook;
import id.jaganetral.ui.evidence.EvidenceWork;

/** What the pages of this feature can do. */
public record ReportWork(
        ListReports list,
        ViewReport view,
        LogReport log,
        CorrectReport correct,
        IdentifySubject identify,
        AddSubject addSubject,
        RecordDisposition dispose,
        PrepareRecap recap,
        AddEvidence addEvidence,
        JoinReport join,
        KnownAgain known,
        MarkEvidence mark,
        PackEvidence pack,
        ReadEvidence read,
        ViewReporter reporter,
        ReceiveEvidence receive,
        DiscardEvidence discard,
        StrayEvidence stray,
        EvidenceWork evidence,
        FindEmployees employees,
        RestrictReport restrict,
        LawBook law) {}
