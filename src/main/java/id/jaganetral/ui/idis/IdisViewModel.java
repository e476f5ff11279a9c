package id.jaganetral.ui.idis;

import id.jaganetral.application.idis.HandOverToRegister;
import id.jaganetral.application.idis.IdisField;
import id.jaganetral.application.idis.IdisSheet;
import id.jaganetral.application.idis.IdisWriter;
import id.jaganetral.application.idis.TakeUploads;
import id.jaganetral.domain.casefile.CaseFileId;
import id.jaganetral.domain.outcome.Message;
import id.jaganetral.domain.outcome.Reason;
import id.jaganetral.ui.kit.job.Job;
import id.jaganetral.ui.kit.job.Jobs;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** The hand-over of one decision. */
public final class IdisViewModel {
    /** The use cases of the page. */
    public record Work(HandOverToRegister handOver, TakeUploads uploads, IdisWriter writer) {}

    private final CaseFileId caseFile;
    private final Work work;
    private final Jobs jobs;
    private final Function<Message, String> words;
    private final ObjectProperty<Optional<IdisSheet>> sheet = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<List<Reason>> reasons = new SimpleObjectProperty<>(List.of());
    private final ObjectProperty<LocalDate> uploadedOn = new SimpleObjectProperty<>();
    private final StringProperty reference = new SimpleStringProperty("");
    private final StringProperty note = new SimpleStringProperty("");

    public IdisViewModel(CaseFileId caseFile, Work work, Jobs jobs, Function<Message, String> words) {
        this.caseFile = caseFile;
        this.work = work;
        this.jobs = jobs;
        this.words = words;
        uploadedOn.set(work.handOver().today());
    }

    ObjectProperty<Optional<IdisSheet>> sheet() {
        return sheet;
    }

    ObjectProperty<List<Reason>> reasons() {
        return reasons;
    }

    ObjectProperty<LocalDate> uploadedOn() {
        return uploadedOn;
    }

    StringProperty reference() {
        return reference;
    }

    StringProperty note() {
        return note;
    }

    void load() {
        jobs.start(Job.change(() -> work.handOver().sheet(caseFile, words))
                .onSuccess(found -> {
                    reasons.set(List.of());
                    sheet.set(Optional.of(found));
                })
                .onRefusal(refused -> {
                    sheet.set(Optional.empty());
                    reasons.set(refused);
                }));
    }

    /** Keeps a code for this and every other case. */
    void code(IdisField field, String code) {
        field.code()
                .ifPresent(key -> jobs.start(Job.query(() -> {
                            work.handOver().keepCode(key, code);
                            return key;
                        })
                        .onSuccess(kept -> load())));
    }

    void recordUploaded(Runnable done) {
        jobs.start(Job.change(() -> work.handOver()
                        .uploaded(
                                caseFile,
                                uploadedOn.get(),
                                reference.get(),
                                note.get().strip()))
                .onSuccess(view -> {
                    reference.set("");
                    note.set("");
                    load();
                    done.run();
                })
                .onRefusal(reasons::set));
    }

    void export(Path target, Consumer<Path> done) {
        sheet.get()
                .ifPresent(shown -> jobs.start(Job.doing(Message.of("recap.export.working"), progress -> work.handOver()
                                .export(shown, work.writer(), target))
                        .onSuccess(done)));
    }

    void takeUploads(Path folder, Consumer<Integer> done) {
        sheet.get()
                .ifPresent(shown -> jobs.start(Job.doing(Message.of("idis.uploads.working"), progress -> work.uploads()
                                .into(folder, shown.uploads(), progress))
                        .onSuccess(done)));
    }
}
