package id.jaganetral.ui.employee;

import id.jaganetral.domain.employee.Employee;
import id.jaganetral.domain.employee.Grade;
import id.jaganetral.domain.employee.Nip;
import id.jaganetral.domain.employee.Post;
import id.jaganetral.text.Texts;
import id.jaganetral.ui.kit.form.IndonesianDate;
import id.jaganetral.ui.kit.look.Tone;
import id.jaganetral.ui.kit.part.KeyValueList;
import id.jaganetral.ui.kit.part.Timeline;
import id.jaganetral.ui.kit.part.Words;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** One person: identity, contact, history of posts. Used in the panel beside the list and on the person's own page. */
final class EmployeeSheet extends VBox {
    private static final double GAP = 12;

    private final Texts texts;
    private final EmployeeWords words;

    EmployeeSheet(Texts texts) {
        super(GAP);
        this.texts = texts;
        this.words = new EmployeeWords(texts);
    }

    void show(Employee employee) {
        FlowPane chips = new FlowPane(6, 6, words.chip(employee.kind()));
        if (!employee.active()) {
            chips.getChildren().add(words.gone());
        }
        Timeline history = new Timeline();
        history.setEntries(history(employee.posts()));
        getChildren()
                .setAll(chips, identity(employee), Words.line(texts.get("employee.history"), "text-heading"), history);
    }

    private KeyValueList identity(Employee employee) {
        Post post = employee.currentPost();
        KeyValueList list = new KeyValueList();
        list.add(texts.get("employee.nip"), employee.nip().map(Nip::formatted).orElse(""));
        list.add(
                texts.get("employee.grade"),
                post.grade().map(EmployeeSheet::grade).orElse(""));
        list.add(texts.get("employee.position"), post.position());
        list.add(texts.get("employee.category"), words.category(post.category()));
        list.add(texts.get("employee.unit"), post.unitName());
        list.add(texts.get("employee.opd"), post.opdName());
        list.add(texts.get("employee.institution"), employee.institution());
        list.add(
                texts.get("employee.born"),
                employee.birthDate().map(IndonesianDate::words).orElse(""));
        list.add(texts.get("employee.legalStatus"), employee.legalStatus());
        list.add(texts.get("employee.phone"), employee.phone());
        list.add(texts.get("employee.address"), employee.address());
        return list;
    }

    /** PPPK have no rank: only the grade is written. */
    private static String grade(Grade grade) {
        return grade.civilService() ? grade.rank() + ", " + grade.code() : grade.code();
    }

    private List<Timeline.Entry> history(List<Post> posts) {
        List<Timeline.Entry> entries = new ArrayList<>();
        for (Post post : posts) {
            boolean current = post.until().isEmpty();
            String when = current
                    ? texts.get("employee.history.since", IndonesianDate.words(post.from()))
                    : texts.get(
                            "employee.history.until",
                            IndonesianDate.words(post.from()),
                            IndonesianDate.words(post.until().get()));
            String details = post.unitName()
                    + post.grade().map(grade -> "\n" + grade(grade)).orElse("");
            entries.add(Timeline.Entry.of(
                    current ? Feather.BRIEFCASE : Feather.CLOCK,
                    current ? Tone.INFO : Tone.NEUTRAL,
                    when,
                    post.position().isEmpty() ? "–" : post.position(),
                    details));
        }
        Collections.reverse(entries);
        return entries;
    }
}
