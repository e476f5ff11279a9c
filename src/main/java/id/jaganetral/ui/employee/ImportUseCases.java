package id.jaganetral.ui.employee;

import id.jaganetral.application.roster.ImportRoster;
import id.jaganetral.application.roster.ImportUnits;
import id.jaganetral.application.roster.OpenRoster;
import id.jaganetral.application.roster.PreviewRoster;
import id.jaganetral.application.roster.SaveRejectedRows;

/** What the import needs. */
public record ImportUseCases(
        OpenRoster open, PreviewRoster preview, ImportRoster apply, ImportUnits units, SaveRejectedRows rejected) {}
