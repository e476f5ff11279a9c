package id.jaganetral.ui.letter;

import id.jaganetral.application.letter.use.LetterTrail;
import id.jaganetral.application.letter.use.LetterUse;
import id.jaganetral.application.letter.use.SignedScan;
import id.jaganetral.domain.letter.IssuedLetter;
import id.jaganetral.text.Texts;
import id.jaganetral.ui.kit.form.IndonesianDate;
import id.jaganetral.ui.kit.look.Tone;
import id.jaganetral.ui.kit.part.Chip;
import id.jaganetral.ui.kit.part.KeyValueList;
import id.jaganetral.ui.kit.part.Words;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** What is known of an issued letter: its facts, its signed scans, who had it in hand. */
final class LetterDetails {
    private static final int SHORT_HASH = 12;

    private final Texts texts;
    private final Consumer<SignedScan> openScan;
    private final Consumer<IssuedLetter> openLetter;

    LetterDetails(Texts texts, Consumer<SignedScan> openScan, Consumer<IssuedLetter> openLetter) {
        this.texts = texts;
        this.openScan = openScan;
        this.openLetter = openLetter;
    }

    List<Node> marks(LetterTrail trail) {
        FlowPane marks = new FlowPane(6, 6);
        if (trail.letter().confidential()) {
            marks.getChildren().add(new Chip(texts.get("letter.state.confidential"), Tone.DANGER, Feather.LOCK));
        }
        if (trail.correctedBy().isPresent()) {
            marks.getChildren()
                    .add(new Chip(texts.get("letter.state.superseded"), Tone.NEUTRAL, Feather.CORNER_UP_RIGHT));
        }
        return marks.getChildren().isEmpty() ? List.of() : List.of(marks);
    }

    void facts(LetterTrail trail, KeyValueList facts) {
        IssuedLetter letter = trail.letter();
        facts.clear();
        facts.add(texts.get("letter.list.number"), letter.number().replaceAll("\\s{2,}", "…"))
                .add(texts.get("letter.list.date"), IndonesianDate.words(letter.date()))
                .add(texts.get("letter.list.person"), letter.person())
                .add(texts.get("letter.detail.signedBy"), letter.signedBy())
                .add(
                        texts.get("letter.detail.issued"),
                        texts.get(
                                "letter.detail.issuedBy",
                                IndonesianDate.words(at(letter.issuedAt()).toLocalDate()),
                                letter.issuedBy()));
        trail.corrects()
                .ifPresent(before -> facts.add(texts.get("letter.detail.corrects"), link(numberOf(before), before)));
        trail.correctedBy()
                .ifPresent(after -> facts.add(texts.get("letter.detail.correctedBy"), link(numberOf(after), after)));
        facts.add(texts.get("letter.detail.template"), letter.templateVersion().substring(0, SHORT_HASH))
                .add(texts.get("letter.detail.sha256"), letter.sha256().substring(0, SHORT_HASH));
    }

    private static String numberOf(IssuedLetter letter) {
        return letter.number().replaceAll("\\s{2,}", "…");
    }

    private Hyperlink link(String words, IssuedLetter letter) {
        Hyperlink link = new Hyperlink(words);
        link.setWrapText(true);
        link.setOnAction(event -> openLetter.accept(letter));
        return link;
    }

    List<Node> trail(LetterTrail trail) {
        VBox scans = new VBox(4, Words.line(texts.get("letter.scan.title"), "text-strong"));
        for (SignedScan scan : trail.scans()) {
            Hyperlink open = new Hyperlink(scan.givenName());
            open.setWrapText(true);
            open.setOnAction(event -> openScan.accept(scan));
            scans.getChildren()
                    .addAll(
                            open,
                            Words.block(
                                    texts.get(
                                            "letter.scan.about",
                                            moment(scan.at()),
                                            scan.by(),
                                            scan.sha256().substring(0, SHORT_HASH)),
                                    "text-quiet",
                                    "text-small"));
        }
        if (trail.scans().isEmpty()) {
            scans.getChildren().add(Words.block(texts.get("letter.scan.none"), "text-quiet", "text-small"));
        }
        VBox uses = new VBox(4, Words.line(texts.get("letter.use.title"), "text-strong"));
        trail.uses().forEach(use -> uses.getChildren().add(Words.block(use(use), "text-small")));
        if (trail.uses().isEmpty()) {
            uses.getChildren().add(Words.block(texts.get("letter.use.none"), "text-quiet", "text-small"));
        }
        return List.of(scans, uses);
    }

    private String use(LetterUse use) {
        String way = texts.get("letter.use.way." + use.way());
        String what =
                use.copy().map(copy -> texts.get("letter.use.copy", way, copy)).orElse(way);
        return texts.get("letter.use.line", moment(use.at()), what, use.by());
    }

    private static String moment(Instant instant) {
        ZonedDateTime time = at(instant);
        return IndonesianDate.brief(time.toLocalDate()) + String.format(" %02d.%02d", time.getHour(), time.getMinute());
    }

    private static ZonedDateTime at(Instant instant) {
        return instant.atZone(ZoneId.systemDefault());
    }
}
