package id.jaganetral.ui.evidence;

import id.jaganetral.application.evidence.origin.TellOrigin;
import id.jaganetral.domain.evidence.EvidenceItem;
import id.jaganetral.domain.evidence.origin.OriginFact;
import id.jaganetral.domain.evidence.origin.OriginKind;
import id.jaganetral.text.Texts;
import id.jaganetral.ui.kit.Kit;
import id.jaganetral.ui.kit.ask.Asked;
import id.jaganetral.ui.kit.form.IndonesianDate;
import id.jaganetral.ui.kit.part.KeyValueList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;

/** Keterangan asal: what is known of where a piece came from, and a form to say more. */
final class OriginForm {
    private final TellOrigin origin;
    private final Kit kit;
    private final Texts texts;

    OriginForm(TellOrigin origin, Kit kit) {
        this.origin = origin;
        this.kit = kit;
        this.texts = kit.texts();
    }

    /** The last word on each kind, and below it what was said before. */
    void show(List<OriginFact> facts, KeyValueList list) {
        Map<OriginKind, String> lines = new EnumMap<>(OriginKind.class);
        for (OriginFact fact : facts) {
            lines.merge(
                    fact.kind(),
                    fact.told(),
                    (before, now) -> now + "\n" + texts.get("evidence.origin.before", before));
        }
        lines.forEach((kind, told) -> list.add(texts.get("evidence.origin." + kind), told));
        facts.stream()
                .reduce((one, later) -> later)
                .ifPresent(last -> list.add(
                        texts.get("evidence.origin.last"),
                        texts.get(
                                "evidence.origin.lastBy",
                                IndonesianDate.brief(
                                        last.at().atZone(kit.clock().getZone()).toLocalDate()),
                                last.by())));
    }

    void ask(EvidenceItem item, Runnable done) {
        Asked asked = new Asked(kit, 2);
        Map<OriginKind, TextInputControl> inputs = new EnumMap<>(OriginKind.class);
        for (OriginKind kind : OriginKind.values()) {
            boolean wide = kind == OriginKind.SENDERS_WORDS;
            TextInputControl input = wide ? Asked.area() : new TextField();
            input.setId("origin-" + kind);
            inputs.put(kind, input);
            asked.add(kind.name(), "evidence.origin." + kind, input, wide ? 2 : 1, false);
        }
        asked.keptAs("evidence.origin." + item.id().value());
        asked.ask(
                texts.get("evidence.origin.add"),
                texts.get("evidence.origin.action"),
                () -> {
                    Map<OriginKind, String> said = new EnumMap<>(OriginKind.class);
                    inputs.forEach((kind, input) -> said.put(kind, input.getText()));
                    return origin.tell(item, said);
                },
                told -> done.run());
    }
}
