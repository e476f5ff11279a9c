package id.jaganetral.ui.evidence;

import id.jaganetral.application.evidence.CopyEvidence;
import id.jaganetral.application.evidence.Previews;
import id.jaganetral.application.evidence.VerifyEvidence;
import id.jaganetral.application.evidence.custody.ExportCustody;
import id.jaganetral.application.evidence.custody.KeepCustody;

/** What can be done with evidence that belongs to a report. */
public record EvidenceWork(
        Previews previews,
        CopyEvidence copy,
        VerifyEvidence verify,
        KeepCustody custody,
        ExportCustody exportCustody) {}
