package id.jaganetral.ui.employee;

import id.jaganetral.application.roster.ImportRecord;
import id.jaganetral.application.roster.ListImports;
import id.jaganetral.application.roster.RowNote;
import id.jaganetral.application.roster.SaveRejectedRows;
import id.jaganetral.domain.outcome.Message;
import id.jaganetral.ui.kit.job.Job;
import id.jaganetral.ui.kit.job.Jobs;
import id.jaganetral.ui.kit.job.Latest;
import java.nio.file.Path;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The imports done, and the rejected rows of the one looked at. */
public final class ImportsViewModel {
    private final ListImports imports;
    private final SaveRejectedRows save;
    private final Jobs jobs;
    private final Latest listing;
    private final Latest looking;
    private final ObservableList<ImportRecord> records = FXCollections.observableArrayList();
    private final ObservableList<RowNote> rejected = FXCollections.observableArrayList();

    public ImportsViewModel(ListImports imports, SaveRejectedRows save, Jobs jobs) {
        this.imports = imports;
        this.save = save;
        this.jobs = jobs;
        this.listing = new Latest(jobs);
        this.looking = new Latest(jobs);
    }

    /** Newest first. */
    ObservableList<ImportRecord> records() {
        return records;
    }

    ObservableList<RowNote> rejected() {
        return rejected;
    }

    void load() {
        listing.start(Job.query(imports::all).onSuccess(all -> {
            records.setAll(all);
            all.stream().findFirst().ifPresent(this::look);
        }));
    }

    void look(ImportRecord at) {
        looking.start(Job.query(() -> imports.rejected(at.id())).onSuccess(rejected::setAll));
    }

    void saveRejected(Path file, Runnable saved) {
        List<RowNote> rows = List.copyOf(rejected);
        jobs.start(Job.doing(Message.of("employee.import.job.save"), progress -> {
                    save.save(rows, file);
                    return file;
                })
                .onSuccess(done -> saved.run()));
    }
}
