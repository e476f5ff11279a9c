package id.jaganetral.ui.incoming;

import id.jaganetral.application.search.SearchHit;
import id.jaganetral.domain.outcome.Reason;
import id.jaganetral.text.Texts;
import id.jaganetral.ui.kit.Kit;
import id.jaganetral.ui.kit.look.Tone;
import id.jaganetral.ui.kit.part.Banner;
import id.jaganetral.ui.kit.part.SearchField;
import java.util.List;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;

/** Chooses the report or the case a letter is about. */
final class PickLink {
    private static final double WIDTH = 520;
    private static final double TALL = 260;

    private final IncomingLetterViewModel model;
    private final Kit kit;
    private final Texts texts;
    private final boolean cases;
    private final ListView<SearchHit> hits = new ListView<>();
    private final Banner refused = new Banner();
    private boolean linked;

    PickLink(IncomingLetterViewModel model, Kit kit, boolean cases) {
        this.model = model;
        this.kit = kit;
        this.texts = kit.texts();
        this.cases = cases;
        refused.setTone(Tone.DANGER);
        hits.setCellFactory(list -> new HitCell());
        hits.setPrefHeight(TALL);
        hits.setId("link-hits");
    }

    void ask() {
        SearchField search = new SearchField();
        search.setId("link-search");
        search.queryProperty().addListener((observed, before, now) -> search(now));
        VBox box = new VBox(10, refused, search, hits);
        box.setPrefWidth(WIDTH);
        search("-");
        kit.dialogs()
                .form(
                        texts.get(cases ? "incoming.link.case" : "incoming.link.report"),
                        box,
                        texts.get("incoming.link.action"),
                        this::accept);
    }

    private void search(String text) {
        model.search(
                cases, text.isBlank() ? "-" : text, found -> hits.getItems().setAll(found));
    }

    private boolean accept() {
        SearchHit chosen = hits.getSelectionModel().getSelectedItem();
        if (chosen == null) {
            refused.setText(texts.get("incoming.link.choose"));
            return false;
        }
        linked = true;
        model.link(cases, chosen, this::refuse);
        return linked;
    }

    private void refuse(List<Reason> reasons) {
        linked = false;
        kit.notices().warn(texts.get(reasons.get(0).message()));
    }

    /** Title and detail in one line. */
    private static final class HitCell extends ListCell<SearchHit> {
        @Override
        protected void updateItem(SearchHit hit, boolean empty) {
            super.updateItem(hit, empty);
            setText(empty || hit == null ? "" : hit.title() + " · " + hit.detail());
        }
    }
}
