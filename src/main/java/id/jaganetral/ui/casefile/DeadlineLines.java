package id.jaganetral.ui.casefile;

import id.jaganetral.application.casefile.CaseView;
import id.jaganetral.domain.calendar.Deadline;
import id.jaganetral.domain.casefile.standing.CaseDeadline;
import id.jaganetral.domain.rule.DeadlineRule;
import id.jaganetral.domain.rule.RuleBook;
import id.jaganetral.text.Texts;
import id.jaganetral.ui.kit.Kit;
import id.jaganetral.ui.kit.form.IndonesianDate;
import id.jaganetral.ui.kit.look.Tone;
import id.jaganetral.ui.kit.part.Chip;
import id.jaganetral.ui.kit.part.Words;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** Tenggat: each deadline, what became of it, and how it was counted. */
final class DeadlineLines {
    private static final Map<CaseDeadline.State, Tone> TONES = Map.of(
            CaseDeadline.State.RUNNING, Tone.INFO,
            CaseDeadline.State.SCHEDULED, Tone.INFO,
            CaseDeadline.State.MISSED, Tone.DANGER,
            CaseDeadline.State.MET, Tone.SUCCESS,
            CaseDeadline.State.MET_LATE, Tone.WARNING,
            CaseDeadline.State.LAPSED, Tone.NEUTRAL);
    private static final Map<CaseDeadline.State, Ikon> ICONS = Map.of(
            CaseDeadline.State.RUNNING, Feather.CLOCK,
            CaseDeadline.State.SCHEDULED, Feather.CALENDAR,
            CaseDeadline.State.MISSED, Feather.ALERT_TRIANGLE,
            CaseDeadline.State.MET, Feather.CHECK,
            CaseDeadline.State.MET_LATE, Feather.ALERT_CIRCLE,
            CaseDeadline.State.LAPSED, Feather.MINUS_CIRCLE);

    private final Kit kit;
    private final Texts texts;
    private final RuleBook book;

    DeadlineLines(Kit kit, RuleBook book) {
        this.kit = kit;
        this.texts = kit.texts();
        this.book = book;
    }

    /** Running and missed ones first, then by day. */
    List<Node> of(CaseView view) {
        return view.standing().deadlines().stream()
                .sorted(Comparator.comparing((CaseDeadline d) -> d.metOn().isPresent())
                        .thenComparing(d -> d.deadline().due()))
                .map(this::line)
                .toList();
    }

    private String state(CaseDeadline entry) {
        String words = texts.get("casefile.deadline.state." + entry.state());
        return entry.metOn()
                .map(day -> texts.get("casefile.deadline.on", words, IndonesianDate.brief(day)))
                .orElse(words);
    }

    private String day(Deadline deadline) {
        String day = IndonesianDate.words(deadline.due());
        return deadline.rule().remindsOnly() ? texts.get("casefile.deadline.noLimit", day) : day;
    }

    private Node line(CaseDeadline entry) {
        Chip state = new Chip(state(entry), TONES.get(entry.state()), ICONS.get(entry.state()));
        Hyperlink how = new Hyperlink(texts.get("casefile.deadline.how"));
        how.setOnAction(event -> kit.dialogs()
                .form(
                        entry.deadline().rule().title(),
                        DeadlineExplanation.of(entry.deadline(), book, kit),
                        texts.get("kit.close"),
                        () -> true));
        FlowPane marks = new FlowPane(6, 4, state);
        if (!entry.deadline().rule().legal()) {
            marks.getChildren().add(new Chip(texts.get("casefile.deadline.internal"), Tone.NEUTRAL, Feather.HOME));
        }
        if (entry.deadline().rule().origin().confidence().doubtful()
                && entry.deadline().rule().legal()) {
            marks.getChildren().add(new Chip(texts.get("rule.confidence.doubt"), Tone.WARNING, Feather.HELP_CIRCLE));
        }
        String day = day(entry.deadline());
        boolean exact = entry.deadline().rule().meaning() == DeadlineRule.Meaning.EXACT;
        String words = entry.deadline()
                .saferDue()
                .map(other -> texts.get(
                        exact ? "casefile.deadline.other" : "casefile.deadline.safer",
                        day,
                        IndonesianDate.words(other)))
                .orElse(day);
        return new VBox(2, Words.block(entry.deadline().rule().title(), "text-strong"), Words.block(words), marks, how);
    }
}
