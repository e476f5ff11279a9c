package id.jaganetral.ui.retention;

import id.jaganetral.application.access.Permission;
import id.jaganetral.domain.report.ReportId;
import id.jaganetral.domain.retention.DestroyedFile;
import id.jaganetral.domain.retention.DestructionList;
import id.jaganetral.domain.retention.DueFile;
import id.jaganetral.domain.retention.Hold;
import id.jaganetral.domain.retention.RetainedFile;
import id.jaganetral.domain.retention.RetainedItem;
import id.jaganetral.domain.retention.RetentionClass;
import id.jaganetral.domain.retention.RetentionTerm;
import id.jaganetral.text.Texts;
import id.jaganetral.ui.kit.Kit;
import id.jaganetral.ui.kit.part.Card;
import id.jaganetral.ui.kit.part.Icons;
import id.jaganetral.ui.kit.part.KeyValueList;
import id.jaganetral.ui.kit.part.Words;
import id.jaganetral.ui.kit.screen.PermittedButtons;
import id.jaganetral.ui.kit.screen.Places;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** What is known of one file, beside the list. */
final class RetentionDetails {
    private final VBox about;
    private final RetentionForms forms;
    private final RetentionWords words;
    private final Kit kit;
    private final Texts texts;
    private final Runnable changed;

    /**
     * Shows it in the box given.
     *
     * @param changed called when something of it was changed
     */
    RetentionDetails(VBox about, RetentionForms forms, RetentionWords words, Kit kit, Runnable changed) {
        this.about = about;
        this.forms = forms;
        this.words = words;
        this.kit = kit;
        this.texts = kit.texts();
        this.changed = changed;
    }

    void show(RetentionLine line) {
        about.getChildren().clear();
        line.kept().ifPresent(this::kept);
        line.gone().ifPresent(file -> gone(file, line.list()));
    }

    private void kept(RetainedFile file) {
        file.holds().forEach(this::hold);
        file.proposal().ifPresent(list -> about.getChildren()
                .add(Words.block(texts.get("retention.details.proposed", list), "text-strong")));
        file.items().forEach(item -> item(file, item));
        Button hold = button(Permission.PROPOSE_DESTRUCTION, "retention.hold", Feather.LOCK);
        hold.setId("hold");
        hold.setOnAction(event -> forms.hold(file, now -> done("retention.hold.done", now)));
        Button open = new Button(texts.get("retention.details.report"), Icons.of(Feather.FILE_TEXT));
        open.setOnAction(event -> kit.navigator().open(new Places.ReportDetail(new ReportId(file.report()))));
        about.getChildren().addAll(hold, open);
    }

    private void item(RetainedFile file, RetainedItem item) {
        RetentionClass archive = item.archive();
        KeyValueList facts = new KeyValueList();
        facts.add(
                texts.get("retention.column.class"),
                texts.get(
                        item.assigned() ? "retention.details.assigned" : "retention.details.class",
                        archive.code(),
                        archive.title()));
        facts.add(
                texts.get("retention.details.term"),
                texts.get("retention.details.years", archive.active(), archive.inactive()));
        facts.add(texts.get("retention.column.fate"), texts.get("retention.fate." + archive.fate()));
        facts.add(texts.get("retention.column.closed"), words.day(item.closedOn()));
        item.closedOn()
                .map(day -> RetentionTerm.of(day, archive))
                .ifPresent(term -> facts.add(
                        texts.get("retention.details.inactive"), words.day(Optional.of(term.inactiveFrom()))));
        facts.add(texts.get("retention.column.due"), words.day(item.due()));
        facts.add(
                texts.get("retention.details.source"),
                texts.get(
                        archive.confidence().doubtful() ? "retention.details.doubtful" : "retention.details.sure",
                        archive.source()));
        Button change = button(Permission.PROPOSE_DESTRUCTION, "retention.class.change", Feather.EDIT_2);
        change.setDisable(file.proposal().isPresent());
        change.setOnAction(event -> forms.assign(file, item, now -> done("retention.class.done", now)));
        Card section = new Card(texts.get("retention.details.item." + item.kind(), item.number()), facts, change);
        about.getChildren().add(section);
    }

    private void hold(Hold hold) {
        KeyValueList facts = new KeyValueList();
        facts.add(texts.get("retention.hold.target"), texts.get("retention.hold.kind." + hold.kind(), hold.label()));
        facts.add(texts.get("retention.hold.ground"), texts.get("retention.hold.ground." + hold.ground()));
        facts.add(texts.get("retention.reason"), hold.reason());
        facts.add(texts.get("retention.details.by"), words.by(hold.by(), hold.at()));
        Button lift = button(Permission.PROPOSE_DESTRUCTION, "retention.lift", Feather.UNLOCK);
        lift.setOnAction(event -> forms.lift(hold, now -> done("retention.lift.done", now)));
        about.getChildren().add(new Card(texts.get("retention.details.held"), facts, lift));
    }

    private void done(String key, RetainedFile file) {
        kit.notices().done(texts.get(key, file.number()));
        changed.run();
    }

    private Button button(Permission permission, String key, Feather icon) {
        return PermittedButtons.needing(permission, new Button(texts.get(key), Icons.of(icon)));
    }

    private void gone(DestroyedFile stub, Optional<DestructionList> list) {
        DueFile file = stub.file();
        KeyValueList facts = new KeyValueList();
        if (!file.cases().isEmpty()) {
            facts.add(texts.get("retention.column.cases"), file.cases());
        }
        facts.add(texts.get("retention.column.class"), file.code());
        facts.add(texts.get("retention.column.closed"), words.day(Optional.of(file.closedOn())));
        facts.add(texts.get("retention.column.due"), words.day(Optional.of(file.due())));
        facts.add(texts.get("retention.details.destroyed"), words.day(stub.at()));
        list.ifPresent(approved -> {
            facts.add(texts.get("retention.details.list"), approved.number());
            facts.add(texts.get("retention.list.proposed"), words.by(approved.proposedBy(), approved.proposedAt()));
            approved.decision()
                    .ifPresent(decision ->
                            facts.add(texts.get("retention.list.approved"), words.by(decision.by(), decision.at())));
            facts.add(
                    texts.get("retention.list.minutes"),
                    approved.minutes()
                            .map(DestructionList.Minutes::number)
                            .orElseGet(() -> texts.get("retention.list.minutes.none")));
        });
        facts.add(texts.get("retention.details.letters"), String.valueOf(stub.letters()));
        about.getChildren().addAll(facts, Words.block(texts.get("retention.details.gone"), "text-quiet"));
        stub.pieces().forEach(this::piece);
        Button lists = new Button(texts.get("retention.lists"), Icons.of(Feather.USERS));
        lists.setOnAction(event -> kit.navigator().open(new Places.DestructionLists()));
        about.getChildren().add(lists);
    }

    private void piece(DestroyedFile.Piece piece) {
        String words =
                texts.get(piece.kept() ? "retention.details.piece.kept" : "retention.details.piece", piece.number());
        about.getChildren()
                .addAll(
                        Words.block(words, "text-strong"),
                        Words.block(piece.fingerprint().hex(), "text-quiet", "text-mono", "text-small"));
    }
}
