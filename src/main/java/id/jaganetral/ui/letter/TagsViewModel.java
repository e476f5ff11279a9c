package id.jaganetral.ui.letter;

import id.jaganetral.application.letter.template.ExamineTemplate;
import id.jaganetral.domain.letter.TagMeaning;
import id.jaganetral.ui.kit.job.Job;
import id.jaganetral.ui.kit.job.Jobs;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The tags a template may use, with meaning, example and the forms that use them. */
public final class TagsViewModel {
    private final ExamineTemplate examine;
    private final Jobs jobs;
    private final StringProperty text = new SimpleStringProperty("");
    private final ObservableList<Line> lines = FXCollections.observableArrayList();
    private Map<String, List<String>> uses = Map.of();

    /**
     * A tag in the list.
     *
     * @param written as it stands in a template
     * @param forms codes of the forms that use it
     */
    record Line(String written, String group, String meaning, String example, String forms) {}

    public TagsViewModel(ExamineTemplate examine, Jobs jobs) {
        this.examine = examine;
        this.jobs = jobs;
        text.addListener(changed -> show());
    }

    StringProperty text() {
        return text;
    }

    ObservableList<Line> lines() {
        return lines;
    }

    void load() {
        show();
        jobs.start(Job.query(examine::uses).onSuccess(found -> {
            uses = found;
            show();
        }));
    }

    private void show() {
        String part = text.get().strip().toLowerCase(Locale.ROOT);
        lines.setAll(examine.tags().stream()
                .map(this::line)
                .filter(line -> (line.written() + line.group() + line.meaning() + line.example())
                        .toLowerCase(Locale.ROOT)
                        .contains(part))
                .toList());
    }

    private Line line(TagMeaning tag) {
        String name = tag.name();
        return new Line(
                tag.list() ? "{#" + name + "}{/" + name + "}" : "{" + name + "}",
                tag.group(),
                tag.meaning(),
                tag.example().replace('\n', ' '),
                String.join(", ", uses.getOrDefault(name, List.of())));
    }
}
