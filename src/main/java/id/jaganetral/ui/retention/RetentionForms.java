package id.jaganetral.ui.retention;

import id.jaganetral.application.retention.AssignClass;
import id.jaganetral.application.retention.HoldFile;
import id.jaganetral.application.retention.KeepSchedule;
import id.jaganetral.application.retention.WriteMinutes;
import id.jaganetral.domain.letter.IssuedLetter;
import id.jaganetral.domain.letter.Signatory;
import id.jaganetral.domain.outcome.Message;
import id.jaganetral.domain.outcome.Outcome;
import id.jaganetral.domain.outcome.Reason;
import id.jaganetral.domain.retention.DestructionList;
import id.jaganetral.domain.retention.Hold;
import id.jaganetral.domain.retention.RetainedFile;
import id.jaganetral.domain.retention.RetainedItem;
import id.jaganetral.domain.retention.RetentionClass;
import id.jaganetral.text.Texts;
import id.jaganetral.ui.kit.Kit;
import id.jaganetral.ui.kit.ask.Asked;
import id.jaganetral.ui.kit.form.Choices;
import id.jaganetral.ui.kit.job.Job;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;

/** What these pages ask before they change something. */
final class RetentionForms {
    private final RetentionWork work;
    private final Kit kit;
    private final Texts texts;

    RetentionForms(RetentionWork work, Kit kit) {
        this.work = work;
        this.kit = kit;
        this.texts = kit.texts();
    }

    /**
     * Asks for the reason of a proposal.
     *
     * @param left how many more were chosen that may not be proposed
     */
    void propose(List<UUID> reports, int left, String proposed, Consumer<DestructionList> done) {
        Asked asked = new Asked(kit, 1);
        TextArea reason = Asked.area();
        reason.setId(KeepSchedule.REASON);
        reason.setText(proposed);
        asked.add(KeepSchedule.REASON, "retention.reason", reason, 1, true)
                .setHint(
                        left == 0
                                ? texts.get("retention.propose.hint", reports.size())
                                : texts.get("retention.propose.hint.left", reports.size(), left));
        asked.ask(
                texts.get("retention.propose.title"),
                texts.get("retention.propose"),
                () -> work.propose().propose(reports, said(reason)),
                done);
    }

    void assign(RetainedFile file, RetainedItem item, Consumer<RetainedFile> done) {
        kit.jobs().start(Job.query(() -> work.schedule().inForce().classes()).onSuccess(classes -> {
            Asked asked = new Asked(kit, 1);
            ComboBox<RetentionClass> code = new ComboBox<>();
            Choices.offer(code, classes, this::words);
            code.setValue(classes.stream()
                    .filter(one -> one.code().equals(item.archive().code()))
                    .findFirst()
                    .orElse(null));
            code.setMaxWidth(Double.MAX_VALUE);
            TextArea reason = Asked.area();
            asked.add(AssignClass.CODE, "retention.column.class", code, 1, true);
            asked.add(KeepSchedule.REASON, "retention.reason", reason, 1, true);
            asked.ask(
                    texts.get("retention.class.title", item.number()),
                    texts.get("retention.class.change"),
                    () -> work.assign()
                            .assign(
                                    file.report(),
                                    item.id(),
                                    Optional.ofNullable(code.getValue())
                                            .map(RetentionClass::code)
                                            .orElse(""),
                                    said(reason)),
                    done);
        }));
    }

    private String words(RetentionClass archive) {
        return texts.get(
                "retention.class.choice",
                archive.code(),
                archive.title(),
                archive.active() + archive.inactive(),
                texts.get("retention.fate." + archive.fate()));
    }

    void hold(RetainedFile file, Consumer<RetainedFile> done) {
        kit.jobs().start(Job.query(() -> work.hold().targets(file.report())).onSuccess(targets -> {
            Asked asked = new Asked(kit, 1);
            ComboBox<HoldFile.Target> target = new ComboBox<>();
            Choices.offer(target, targets, one -> texts.get("retention.hold.kind." + one.kind(), one.label()));
            target.setMaxWidth(Double.MAX_VALUE);
            target.getSelectionModel().selectFirst();
            ComboBox<Hold.Ground> ground = new ComboBox<>();
            Choices.offer(ground, List.of(Hold.Ground.values()), one -> texts.get("retention.hold.ground." + one));
            ground.setMaxWidth(Double.MAX_VALUE);
            TextArea reason = Asked.area();
            asked.add(HoldFile.TARGET, "retention.hold.target", target, 1, true)
                    .setHint(texts.get("retention.hold.target.hint"));
            asked.add(HoldFile.GROUND, "retention.hold.ground", ground, 1, true);
            asked.add(KeepSchedule.REASON, "retention.reason", reason, 1, true);
            asked.ask(
                    texts.get("retention.hold.title", file.number()),
                    texts.get("retention.hold"),
                    () -> work.hold()
                            .hold(
                                    file.report(),
                                    Optional.ofNullable(target.getValue())
                                            .map(HoldFile.Target::id)
                                            .orElse(file.report()),
                                    Optional.ofNullable(ground.getValue()),
                                    said(reason)),
                    done);
        }));
    }

    void lift(Hold hold, Consumer<RetainedFile> done) {
        reasoned(
                texts.get("retention.lift.title", hold.label()),
                texts.get("retention.lift"),
                reason -> work.hold().lift(hold.report(), hold.target(), reason),
                done);
    }

    void withdraw(DestructionList list, Consumer<DestructionList> done) {
        reasoned(
                texts.get("retention.withdraw.title", list.number()),
                texts.get("retention.withdraw"),
                reason -> work.propose().withdraw(list.id(), reason),
                done);
    }

    void refuse(DestructionList list, Consumer<DestructionList> done) {
        reasoned(
                texts.get("retention.refuse.title", list.number()),
                texts.get("retention.refuse"),
                reason -> work.decide().refuse(list.id(), reason),
                done);
    }

    /** Who fills this in has not seen the template and its tags. */
    private static Outcome<IssuedLetter> withoutTags(List<Reason> reasons) {
        return Outcome.refused(reasons.stream()
                .map(reason -> reason.message().key().equals("letter.issue.missing")
                        ? Reason.atField(reason.field().orElseThrow(), Message.of("kit.required"))
                        : reason)
                .toList());
    }

    private <T> void reasoned(String title, String action, Function<String, Outcome<T>> change, Consumer<T> done) {
        Asked asked = new Asked(kit, 1);
        TextArea reason = Asked.area();
        asked.add(KeepSchedule.REASON, "retention.reason", reason, 1, true);
        asked.ask(title, action, () -> change.apply(said(reason)), done);
    }

    void minutes(DestructionList list, Consumer<IssuedLetter> done) {
        kit.jobs()
                .start(Job.query(() -> new Minutes(
                                work.minutes().proposed(list), work.minutes().signatories()))
                        .onSuccess(minutes -> ask(list, minutes, done)));
    }

    private record Minutes(Map<String, String> fields, List<Signatory> signatories) {}

    private void ask(DestructionList list, Minutes minutes, Consumer<IssuedLetter> done) {
        Asked asked = new Asked(kit, 1);
        ComboBox<Signatory> signatory = new ComboBox<>();
        Choices.offer(signatory, minutes.signatories(), Signatory::label);
        signatory.setMaxWidth(Double.MAX_VALUE);
        signatory.getSelectionModel().selectFirst();
        asked.add("signatory", "retention.minutes.signatory", signatory, 1, true);
        Map<String, TextField> inputs = new LinkedHashMap<>();
        minutes.fields().forEach((tag, value) -> {
            TextField input = new TextField(value);
            inputs.put(tag, input);
            asked.add(tag, "retention.minutes.field." + tag, input, 1, !tag.equals("saksi_2"));
        });
        asked.ask(
                texts.get("retention.minutes.title", list.number()),
                texts.get("retention.minutes.issue"),
                () -> {
                    Map<String, String> typed = new LinkedHashMap<>();
                    inputs.forEach((tag, input) -> typed.put(tag, said(input.getText())));
                    Signatory signing =
                            Optional.ofNullable(signatory.getValue()).orElseGet(Signatory::none);
                    return work.minutes()
                            .write(list.id(), new WriteMinutes.Wish(signing, typed))
                            .fold(Outcome::done, RetentionForms::withoutTags);
                },
                done);
    }

    private static String said(TextArea area) {
        return said(area.getText());
    }

    private static String said(String text) {
        return text == null ? "" : text;
    }
}
