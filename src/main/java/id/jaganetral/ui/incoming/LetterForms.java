package id.jaganetral.ui.incoming;

import id.jaganetral.application.incoming.LetterEntry;
import id.jaganetral.application.incoming.ProposeSettlement.Proposal;
import id.jaganetral.domain.incoming.LetterFact;
import id.jaganetral.domain.incoming.LetterPurpose;
import id.jaganetral.domain.incoming.ReceivedLetter;
import id.jaganetral.domain.incoming.ReceivedLetterId;
import id.jaganetral.text.Texts;
import id.jaganetral.ui.kit.Kit;
import id.jaganetral.ui.kit.ask.Asked;
import id.jaganetral.ui.kit.form.Choices;
import id.jaganetral.ui.kit.form.DateField;
import id.jaganetral.ui.kit.form.IndonesianDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** The dialogs that write down, correct and settle a letter. */
final class LetterForms {
    private static final int TWO = 2;

    private final IncomingWork desk;
    private final Kit kit;
    private final Texts texts;

    LetterForms(IncomingWork desk, Kit kit) {
        this.desk = desk;
        this.kit = kit;
        this.texts = kit.texts();
    }

    /**
     * A letter that has arrived.
     *
     * @param earlier letters it may remind of or answer
     */
    void register(List<ReceivedLetter> earlier, Consumer<ReceivedLetter> done) {
        Inputs inputs = new Inputs(LetterEntry.blank(desk.browse().today()), earlier);
        inputs.asked.keptAs("incoming.new");
        inputs.asked.ask(
                texts.get("incoming.register"),
                texts.get("incoming.register.action"),
                () -> desk.register().register(inputs.entry()),
                done);
    }

    void correct(ReceivedLetter letter, List<ReceivedLetter> earlier, Consumer<ReceivedLetter> done) {
        Inputs inputs = new Inputs(LetterEntry.of(letter.content()), earlier);
        TextField why = new TextField();
        inputs.asked.add("why", "incoming.field.why", why, TWO, true);
        inputs.asked.ask(
                texts.get("incoming.correct"),
                texts.get("incoming.correct.action"),
                () -> desk.followUp().correct(letter.id(), inputs.entry(), why.getText()),
                done);
    }

    /**
     * An answer given.
     *
     * @param proposed what seems to answer it, to begin with
     */
    void answer(ReceivedLetter letter, Optional<Proposal> proposed, Consumer<ReceivedLetter> done) {
        Asked asked = new Asked(kit, TWO);
        DateField on = new DateField();
        on.setValue(proposed.map(Proposal::on).orElse(desk.browse().today()));
        TextField number = new TextField(proposed.map(Proposal::number).orElse(""));
        TextArea what = Asked.area();
        what.setText(proposed.map(Proposal::what).orElse(""));
        asked.add("on", "incoming.field.answeredOn", on, 1, true);
        asked.add("number", "incoming.field.answerNumber", number, 1, true);
        asked.add("what", "incoming.field.answerWhat", what, TWO, false);
        asked.ask(
                texts.get("incoming.answer"),
                texts.get("incoming.answer.action"),
                () -> desk.followUp()
                        .answer(
                                letter.id(),
                                new LetterFact.Answered(
                                        on.getValue(),
                                        number.getText().strip(),
                                        what.getText().strip())),
                done);
    }

    /**
     * No answer is needed any more, or never was.
     *
     * @param proposed the letter that answers it, to begin with
     */
    void noAnswer(ReceivedLetter letter, Optional<Proposal> proposed, Consumer<ReceivedLetter> done) {
        TextArea why = Asked.area();
        why.setText(proposed.map(reply -> texts.get(
                        "incoming.proposed.why", reply.what(), reply.number(), IndonesianDate.words(reply.on())))
                .orElse(""));
        reason("incoming.noAnswer.why", why)
                .ask(
                        texts.get("incoming.noAnswer"),
                        texts.get("incoming.noAnswer.action"),
                        () -> desk.followUp().noAnswerNeeded(letter.id(), why.getText()),
                        done);
    }

    void reopen(ReceivedLetter letter, Consumer<ReceivedLetter> done) {
        TextArea why = Asked.area();
        reason("incoming.reopen.why", why)
                .ask(
                        texts.get("incoming.reopen"),
                        texts.get("incoming.reopen.action"),
                        () -> desk.followUp().reopen(letter.id(), why.getText()),
                        done);
    }

    private Asked reason(String key, TextArea why) {
        Asked asked = new Asked(kit, 1);
        asked.add("why", key, why, 1, true);
        return asked;
    }

    /** The inputs of a letter. */
    private final class Inputs {
        private final Asked asked = new Asked(kit, TWO);
        private final ComboBox<LetterPurpose> purpose = new ComboBox<>();
        private final TextField sender;
        private final TextField number;
        private final DateField datedOn = new DateField();
        private final DateField receivedOn = new DateField();
        private final TextField subject;
        private final TextArea asks = Asked.area();
        private final DateField replyDue = new DateField();
        private final ComboBox<Optional<ReceivedLetter>> follows = new ComboBox<>();

        Inputs(LetterEntry first, List<ReceivedLetter> earlier) {
            sender = new TextField(first.sender());
            number = new TextField(first.number());
            subject = new TextField(first.subject());
            asks.setText(first.asks());
            Choices.offer(purpose, List.of(LetterPurpose.values()), p -> texts.get("incoming.purpose." + p));
            purpose.setValue(first.purpose().orElse(null));
            datedOn.setValue(first.datedOn().orElse(null));
            receivedOn.setValue(first.receivedOn().orElse(null));
            replyDue.setValue(first.replyDue().orElse(null));
            follow(first.follows(), earlier);
            for (ComboBox<?> wide : List.of(purpose, follows)) {
                wide.setMaxWidth(Double.MAX_VALUE);
            }
            asked.add("purpose", "incoming.field.purpose", purpose, 1, true);
            asked.add("sender", "incoming.field.sender", sender, 1, true);
            asked.add("number", "incoming.field.number", number, 1, true);
            asked.add("datedOn", "incoming.field.datedOn", datedOn, 1, true);
            asked.add("receivedOn", "incoming.field.receivedOn", receivedOn, 1, true)
                    .setHint(texts.get("incoming.field.receivedOn.hint"));
            asked.add("replyDue", "incoming.field.replyDue", due(), 1, false);
            asked.add("subject", "incoming.field.subject", subject, TWO, true);
            asked.add("asks", "incoming.field.asks", asks, TWO, false);
            asked.add("follows", "incoming.field.follows", follows, TWO, false);
        }

        /** The day the letter sets; where it sets none, one may take the usual one. */
        private VBox due() {
            Hyperlink take = new Hyperlink(texts.get("incoming.field.replyDue.suggest"));
            take.setOnAction(event -> Optional.ofNullable(receivedOn.getValue())
                    .ifPresent(day ->
                            replyDue.setValue(desk.browse().suggestedReply(day).due())));
            replyDue.setMaxWidth(Double.MAX_VALUE);
            return new VBox(2, replyDue, take);
        }

        private void follow(Optional<ReceivedLetterId> chosen, List<ReceivedLetter> earlier) {
            List<Optional<ReceivedLetter>> choices = new ArrayList<>();
            choices.add(Optional.empty());
            earlier.forEach(letter -> choices.add(Optional.of(letter)));
            Choices.offer(follows, choices, this::named);
            follows.setValue(earlier.stream()
                    .filter(letter -> chosen.filter(letter.id()::equals).isPresent())
                    .findFirst());
        }

        private String named(Optional<ReceivedLetter> letter) {
            return letter.map(l -> texts.get(
                            "incoming.field.follows.one",
                            l.content().number(),
                            l.content().sender(),
                            IndonesianDate.brief(l.content().receivedOn())))
                    .orElse(texts.get("incoming.field.follows.none"));
        }

        LetterEntry entry() {
            return new LetterEntry(
                    Optional.ofNullable(purpose.getValue()),
                    sender.getText(),
                    number.getText(),
                    day(datedOn),
                    day(receivedOn),
                    subject.getText(),
                    asks.getText(),
                    day(replyDue),
                    Optional.ofNullable(follows.getValue())
                            .flatMap(chosen -> chosen)
                            .map(ReceivedLetter::id));
        }

        private Optional<LocalDate> day(DateField field) {
            return Optional.ofNullable(field.getValue());
        }
    }
}
