package id.jaganetral.ui.calendar;

import id.jaganetral.application.calendar.ExportAgenda;
import id.jaganetral.domain.casefile.CaseFileId;
import id.jaganetral.domain.outcome.Message;
import id.jaganetral.text.Texts;
import id.jaganetral.ui.kit.Kit;
import id.jaganetral.ui.kit.desktop.FileKind;
import id.jaganetral.ui.kit.job.Job;
import id.jaganetral.ui.kit.part.Words;
import java.util.Optional;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;

/** Asks whether names go along and where to, then writes the calendar file. */
public final class AskForAgenda implements AgendaExport {
    private static final double WIDTH = 480;

    private final ExportAgenda export;
    private final Kit kit;

    public AskForAgenda(ExportAgenda export, Kit kit) {
        this.export = export;
        this.kit = kit;
    }

    @Override
    public void ask(Optional<CaseFileId> only, String name) {
        Texts texts = kit.texts();
        CheckBox names = new CheckBox(texts.get("calendar.export.names"));
        names.setId("agenda-names");
        VBox question = new VBox(10, Words.block(texts.get("calendar.export.explanation")), names);
        question.setPrefWidth(WIDTH);
        boolean agreed = kit.dialogs()
                .form(texts.get("calendar.export.title"), question, texts.get("calendar.export.choose"), () -> true);
        if (!agreed) {
            return;
        }
        FileKind kind = FileKind.of("calendar.export.kind", "*.ics");
        kit.files()
                .saveFile(texts.get("calendar.export.title"), name + ".ics", kind)
                .ifPresent(target -> kit.jobs()
                        .start(Job.doing(
                                        Message.of("calendar.export.working"),
                                        progress -> export.export(only, names.isSelected(), target))
                                .onSuccess(count -> kit.notices().done(texts.get("calendar.export.done", count)))));
    }
}
