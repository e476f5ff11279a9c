package id.jaganetral.ui.casefile;

import id.jaganetral.application.casefile.CaseFileHead;
import id.jaganetral.application.casefile.CaseFileLine;
import id.jaganetral.application.casefile.ListCaseFiles;
import id.jaganetral.domain.outcome.Message;
import id.jaganetral.ui.kit.job.Job;
import id.jaganetral.ui.kit.job.Jobs;
import id.jaganetral.ui.kit.job.Latest;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The list of case files: all of them in memory, narrowed by text and box as one types. */
public final class CaseFilesViewModel {
    /** Which files are shown. */
    public enum Box {
        OPEN,
        OVERDUE,
        CLOSED,
        ALL
    }

    private final ListCaseFiles list;
    private final Latest latest;
    private List<CaseFileLine> all = List.of();
    private final ObservableList<CaseFileLine> shown = FXCollections.observableArrayList();
    private final StringProperty query = new SimpleStringProperty("");
    private final ObjectProperty<Box> box = new SimpleObjectProperty<>(Box.OPEN);
    private final BooleanProperty loaded = new SimpleBooleanProperty(false);

    public CaseFilesViewModel(ListCaseFiles list, Jobs jobs) {
        this.list = list;
        this.latest = new Latest(jobs);
        query.addListener(changed -> narrow());
        box.addListener(changed -> narrow());
    }

    public ObservableList<CaseFileLine> shown() {
        return shown;
    }

    public StringProperty query() {
        return query;
    }

    public ObjectProperty<Box> box() {
        return box;
    }

    public BooleanProperty loaded() {
        return loaded;
    }

    /** Whether there is no case file at all, as against none that matches. */
    public boolean nothingYet() {
        return loaded.get() && all.isEmpty();
    }

    public Message summary() {
        return Message.of("casefile.list.summary", shown.size(), all.size());
    }

    public void load() {
        latest.start(Job.query(list::lines).onSuccess(lines -> {
            all = lines;
            loaded.set(true);
            narrow();
        }));
    }

    public void stop() {
        latest.cancel();
    }

    private void narrow() {
        String wanted = query.get().toLowerCase(Locale.ROOT);
        shown.setAll(all.stream()
                .filter(this::inBox)
                .filter(line -> words(line.head()).contains(wanted))
                .toList());
    }

    private boolean inBox(CaseFileLine line) {
        return switch (box.get()) {
            case OPEN -> line.open();
            case OVERDUE -> line.overdue();
            case CLOSED -> !line.open();
            case ALL -> true;
        };
    }

    private static String words(CaseFileHead head) {
        return (head.number() + ' ' + head.name() + ' ' + head.nip() + ' ' + head.position() + ' ' + head.opd())
                .toLowerCase(Locale.ROOT);
    }
}
