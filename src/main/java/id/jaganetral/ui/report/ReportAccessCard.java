package id.jaganetral.ui.report;

import id.jaganetral.application.access.Permission;
import id.jaganetral.application.report.access.ReportAccess;
import id.jaganetral.application.report.access.ReportAccess.Reader;
import id.jaganetral.application.report.access.RestrictReport;
import id.jaganetral.domain.employee.PositionCategory;
import id.jaganetral.domain.report.Report;
import id.jaganetral.domain.report.ReportId;
import id.jaganetral.domain.report.Subject;
import id.jaganetral.text.Texts;
import id.jaganetral.ui.kit.Kit;
import id.jaganetral.ui.kit.job.Job;
import id.jaganetral.ui.kit.look.Tone;
import id.jaganetral.ui.kit.part.Banner;
import id.jaganetral.ui.kit.part.Card;
import id.jaganetral.ui.kit.part.Chip;
import id.jaganetral.ui.kit.part.Icons;
import id.jaganetral.ui.kit.part.KeyValueList;
import id.jaganetral.ui.kit.part.Words;
import id.jaganetral.ui.kit.screen.PermittedButtons;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.kordamp.ikonli.feather.Feather;

/** Who may see a report, and the way to lay it down. */
final class ReportAccessCard {
    /** Accused of these, those who work with a report may be under them. */
    private static final Set<PositionCategory> HIGH =
            EnumSet.of(PositionCategory.JPT_UTAMA, PositionCategory.JPT_MADYA, PositionCategory.JPT_PRATAMA);

    private final Card card = new Card();
    private final RestrictReport restrict;
    private final ReportId report;
    private final Kit kit;
    private final Texts texts;
    private final Consumer<ReportAccess> heard;
    private final KeyValueList list = new KeyValueList();
    private final Banner advice = new Banner();
    private final Label why = Words.block("", "text-quiet");
    private final Button change;
    private Optional<ReportAccess> access = Optional.empty();
    private List<Subject> subjects = List.of();

    /**
     * @param heard told each time it was read
     */
    ReportAccessCard(RestrictReport restrict, ReportId report, Kit kit, Consumer<ReportAccess> heard) {
        this.restrict = restrict;
        this.report = report;
        this.kit = kit;
        this.texts = kit.texts();
        this.heard = heard;
        card.setTitle(texts.get("report.access.title"));
        advice.setTone(Tone.WARNING);
        change = PermittedButtons.needing(
                Permission.RESTRICT_REPORTS, new Button(texts.get("report.access.change"), Icons.of(Feather.SHIELD)));
        change.setId("access-change");
        change.setOnAction(event -> ask());
        change.setDisable(!restrict.permitted());
        why.setText(restrict.permitted() ? "" : texts.get("report.access.notPermitted"));
        Words.goneUnless(why, why.textProperty().isNotEmpty());
        card.getContent().addAll(advice, list, change, why);
    }

    Node node() {
        return card;
    }

    /** Whether whoever looks may open the seal on the reporter. */
    boolean opensSeal() {
        return access.filter(now -> now.seesReporter(restrict.ownAccount())).isPresent();
    }

    void load(Report about) {
        subjects = about.subjects();
        kit.jobs().start(Job.query(() -> restrict.of(report)).onSuccess(found -> found.ifPresent(this::show)));
    }

    private void show(ReportAccess now) {
        access = Optional.of(now);
        list.clear();
        list.add(
                texts.get("report.access.state"),
                now.restriction().isPresent()
                        ? new Chip(texts.get("report.access.restricted"), Tone.DANGER, Feather.LOCK)
                        : new Chip(texts.get("report.access.open"), Tone.NEUTRAL, Feather.USERS));
        now.restriction()
                .ifPresent(because -> list.add(
                        texts.get("report.access.reason"),
                        texts.get("report.access.because", because.reason(), because.by())));
        list.add(texts.get("report.access.readers"), names(now));
        boolean high = subjects.stream()
                .flatMap(subject -> subject.identity().stream())
                .anyMatch(who -> HIGH.contains(who.category()));
        advice.setText(high && now.restriction().isEmpty() ? texts.get("report.access.advice") : "");
        heard.accept(now);
    }

    private String names(ReportAccess now) {
        String named = now.readers().stream().map(this::name).collect(Collectors.joining(", "));
        return named.isEmpty() ? texts.get("report.access.none") : named;
    }

    private String name(Reader reader) {
        return opens(reader) ? texts.get("report.access.withReporter", reader.name()) : reader.name();
    }

    private boolean opens(Reader reader) {
        return reader.seesReporter()
                && access.filter(ReportAccess::reporterKnown).isPresent();
    }

    private void ask() {
        access.ifPresent(now -> kit.jobs()
                .start(Job.query(restrict::colleagues).onSuccess(colleagues -> new ReportAccessForm(restrict, kit)
                        .ask(report, now, colleagues, laid -> {
                            kit.notices().done(texts.get("report.access.done"));
                            reload();
                        }))));
    }

    private void reload() {
        kit.jobs().start(Job.query(() -> restrict.of(report)).onSuccess(found -> {
            if (found.isPresent()) {
                show(found.get());
            } else {
                kit.navigator().back();
            }
        }));
    }
}
