package id.jaganetral.ui.evidence;

import id.jaganetral.application.evidence.CopyEvidence;
import id.jaganetral.application.evidence.Previews;
import id.jaganetral.application.evidence.VerifyEvidence;
import id.jaganetral.application.evidence.custody.ExportCustody;
import id.jaganetral.application.evidence.custody.KeepCustody;
import id.jaganetral.application.evidence.intake.GatherFiles;
import id.jaganetral.application.evidence.intake.WatchUploads;
import id.jaganetral.application.evidence.origin.TellOrigin;
import id.jaganetral.application.evidence.stamp.AttachStamp;
import id.jaganetral.application.evidence.view.OpenCopy;
import id.jaganetral.application.evidence.view.Viewing;

/** What can be done with evidence. */
public record EvidenceWork(
        GatherFiles gather,
        Previews previews,
        Viewing viewing,
        OpenCopy openCopy,
        CopyEvidence copy,
        VerifyEvidence verify,
        KeepCustody custody,
        ExportCustody exportCustody,
        TellOrigin origin,
        AttachStamp stamps,
        WatchUploads uploads) {}
