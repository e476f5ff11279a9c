package id.jaganetral.ui.audit;

import id.jaganetral.application.audit.BrowseLog;
import id.jaganetral.application.audit.CheckLog;
import id.jaganetral.application.audit.ExportLog;
import id.jaganetral.application.audit.LogText;
import id.jaganetral.application.audit.Seals;

/** The use cases of the log page, and how its entries are told. */
public record LogWork(BrowseLog browse, CheckLog check, ExportLog export, Seals seals, LogText text) {}
