package id.jaganetral.ui.evidence;

import id.jaganetral.application.evidence.custody.ExportCustody;
import id.jaganetral.domain.evidence.EvidenceItem;
import id.jaganetral.domain.outcome.Message;
import id.jaganetral.text.Texts;
import id.jaganetral.ui.kit.Kit;
import id.jaganetral.ui.kit.desktop.FileKind;
import id.jaganetral.ui.kit.job.Job;
import java.util.List;

/** Asks where to, and writes the custody record of one or many pieces as one sheet. */
public final class CustodySheet {
    private final ExportCustody export;
    private final Kit kit;
    private final Texts texts;

    public CustodySheet(ExportCustody export, Kit kit) {
        this.export = export;
        this.kit = kit;
        this.texts = kit.texts();
    }

    /**
     * Asks for the file and writes it.
     *
     * @param name what it is the record of, for the proposed name of the file
     */
    public void ask(List<EvidenceItem> items, String name) {
        String proposed = texts.get("evidence.custody.file") + " " + name + ".xlsx";
        kit.files()
                .saveFile(
                        texts.get("evidence.custody.export"), proposed, FileKind.of("evidence.custody.kind", "*.xlsx"))
                .ifPresent(target -> kit.jobs()
                        .start(Job.doing(
                                        Message.of("evidence.custody.job"),
                                        progress -> export.export(items, target, progress))
                                .onSuccess(done ->
                                        kit.notices().done(texts.get("evidence.custody.exported", done.toString())))));
    }
}
