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
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;

/** A sentence for each piece of evidence that may be the same as another one, with the way there. */
public final class ResemblanceNotes extends VBox {
    private static final int MOST = 6;

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
        getChildren().setAll(found.stream().limit(MOST).map(this::note).toList());
        if (found.size() > MOST) {
            getChildren().add(Words.block(texts.get("evidence.known.more", found.size() - MOST), "text-quiet"));
        }
        heard.accept(found.stream().map(Named::resemblance).toList());
    }

    private Banner note(Named named) {
        Resemblance one = named.resemblance();
        String words = one.sameBytes()
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
        Banner note = new Banner(Tone.WARNING, words);
        Hyperlink open =
                new Hyperlink(texts.get("report.new.openSame", one.with().number()));
        open.setOnAction(
                event -> kit.navigator().open(new Places.ReportDetail(one.with().report())));
        note.getActions().add(open);
        return note;
    }
}
