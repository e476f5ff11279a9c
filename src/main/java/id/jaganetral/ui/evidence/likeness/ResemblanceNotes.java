package id.jaganetral.ui.evidence.likeness;

import id.jaganetral.application.evidence.likeness.KnownAgain;
import id.jaganetral.application.evidence.likeness.Resemblance;
import id.jaganetral.domain.report.ReportId;
import id.jaganetral.text.Texts;
import id.jaganetral.ui.evidence.EvidenceInbox;
import id.jaganetral.ui.evidence.EvidenceWords;
import id.jaganetral.ui.kit.Kit;
import id.jaganetral.ui.kit.job.Job;
import id.jaganetral.ui.kit.job.Latest;
import id.jaganetral.ui.kit.look.Tone;
import id.jaganetral.ui.kit.part.Banner;
import id.jaganetral.ui.kit.part.Words;
import id.jaganetral.ui.kit.screen.Places;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * Says that evidence may be the same as other evidence: a sentence with the way there for one finding, else a line that counts
 * them and opens their list.
 */
public final class ResemblanceNotes extends VBox {
    private static final int MOST = 40;

    private final KnownAgain known;
    private final Kit kit;
    private final Texts texts;
    private final Latest latest;
    private Consumer<List<Resemblance>> heard = all -> {};

    /** A piece by its name, and one that may be the same. */
    private record Named(String name, Resemblance resemblance) {}

    public ResemblanceNotes(KnownAgain known, Kit kit) {
        super(6);
        this.known = known;
        this.kit = kit;
        this.texts = kit.texts();
        this.latest = new Latest(kit.jobs());
        Words.goneUnless(this, Bindings.isNotEmpty(getChildren()));
    }

    /** Also tells somebody else what was found. */
    public void onFound(Consumer<List<Resemblance>> listener) {
        heard = listener;
    }

    /** Follows files on their way in. */
    public void follow(ObservableList<EvidenceInbox.Item> items) {
        items.addListener((ListChangeListener<EvidenceInbox.Item>) change -> {
            List<EvidenceInbox.Item> now = List.copyOf(items);
            ask(() -> arriving(now));
        });
    }

    public void ofReport(ReportId report) {
        ask(() -> there(report));
    }

    private void ask(Supplier<List<Named>> question) {
        latest.start(Job.query(question).onSuccess(this::show));
    }

    private List<Named> arriving(List<EvidenceInbox.Item> items) {
        List<Named> all = new ArrayList<>();
        for (EvidenceInbox.Item item : items) {
            String name = new EvidenceWords(texts)
                    .fileName(item.received().provenance().fileName());
            known.of(item.received().file()).forEach(one -> all.add(new Named(name, one)));
        }
        return all;
    }

    private List<Named> there(ReportId report) {
        List<Named> all = new ArrayList<>();
        known.ofReport(report)
                .forEach((item, others) ->
                        others.forEach(one -> all.add(new Named(texts.get("evidence.known.item", item.order()), one))));
        return all;
    }

    private void show(List<Named> found) {
        if (found.size() <= 1) {
            getChildren().setAll(found.stream().map(this::note).toList());
        } else {
            VBox list = new VBox(4, found.stream().limit(MOST).map(this::line).toArray(Node[]::new));
            if (found.size() > MOST) {
                list.getChildren()
                        .add(Words.block(texts.get("evidence.known.more", found.size() - MOST), "text-quiet"));
            }
            list.getStyleClass().add("evidence-known");
            getChildren().setAll(summary(found, list), list);
        }
        heard.accept(found.stream().map(Named::resemblance).toList());
    }

    private Banner summary(List<Named> found, VBox list) {
        BooleanProperty shown = new SimpleBooleanProperty();
        Hyperlink open = new Hyperlink();
        open.setId("openKnown");
        open.setOnAction(event -> shown.set(!shown.get()));
        open.textProperty()
                .bind(Bindings.when(shown)
                        .then(texts.get("evidence.known.close"))
                        .otherwise(texts.get("evidence.known.open")));
        Words.goneUnless(list, shown);
        Banner banner = new Banner(Tone.WARNING, count(found));
        banner.getActions().add(open);
        return banner;
    }

    private String count(List<Named> found) {
        long files = found.stream().filter(one -> one.resemblance().sameBytes()).count();
        long pictures = found.size() - files;
        if (files == 0) {
            return texts.get("evidence.known.pictures", pictures);
        }
        return pictures == 0
                ? texts.get("evidence.known.files", files)
                : texts.get("evidence.known.both", pictures, files);
    }

    private Banner note(Named named) {
        Banner note = new Banner(Tone.WARNING, words(named));
        note.getActions().add(way(named.resemblance()));
        return note;
    }

    private Node line(Named named) {
        Label words = Words.block(words(named));
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMinWidth(0);
        words.setMaxWidth(Double.MAX_VALUE);
        Hyperlink way = way(named.resemblance());
        way.setMinWidth(Region.USE_PREF_SIZE);
        HBox line = new HBox(8, words, way);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private String words(Named named) {
        Resemblance one = named.resemblance();
        return one.sameBytes()
                ? texts.get(
                        "evidence.known.file",
                        named.name(),
                        one.with().order(),
                        one.with().number())
                : texts.get(
                        "evidence.known.picture",
                        named.name(),
                        one.with().order(),
                        one.with().number(),
                        one.percent());
    }

    private Hyperlink way(Resemblance one) {
        Hyperlink open =
                new Hyperlink(texts.get("report.new.openSame", one.with().number()));
        open.setOnAction(
                event -> kit.navigator().open(new Places.ReportDetail(one.with().report())));
        return open;
    }
}
