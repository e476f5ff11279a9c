package id.jaganetral.ui.report;

import id.jaganetral.application.report.FactsDraft;
import id.jaganetral.application.report.LetterDraft;
import id.jaganetral.domain.outcome.Message;
import id.jaganetral.domain.outcome.Reason;
import id.jaganetral.domain.report.Platform;
import id.jaganetral.domain.report.PostLink;
import id.jaganetral.domain.report.ReportSource;
import id.jaganetral.domain.rule.ActForm;
import id.jaganetral.domain.rule.ActTarget;
import id.jaganetral.domain.rule.ContestRef;
import id.jaganetral.domain.rule.Election;
import id.jaganetral.domain.rule.Race;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The facts of a report in a form: act, where it was seen, source and letter, description. */
final class FactsViewModel {
    final ObjectProperty<ReportSource> source = new SimpleObjectProperty<>();
    final ObjectProperty<ActForm> form = new SimpleObjectProperty<>();
    final ObjectProperty<ActTarget> target = new SimpleObjectProperty<>();
    final ObjectProperty<Election> election = new SimpleObjectProperty<>();
    final ObjectProperty<Race> race = new SimpleObjectProperty<>();
    final StringProperty region = new SimpleStringProperty("");
    final ObjectProperty<LocalDate> actedOn = new SimpleObjectProperty<>();
    final ObjectProperty<LocalDate> knownOn = new SimpleObjectProperty<>();
    final ObjectProperty<Boolean> unpaidLeave = new SimpleObjectProperty<>();
    final ObjectProperty<Platform> platform = new SimpleObjectProperty<>();
    final StringProperty account = new SimpleStringProperty("");
    final StringProperty link = new SimpleStringProperty("");
    final StringProperty place = new SimpleStringProperty("");
    final StringProperty description = new SimpleStringProperty("");
    final StringProperty letterSender = new SimpleStringProperty("");
    final StringProperty letterNumber = new SimpleStringProperty("");
    final ObjectProperty<LocalDate> letterDated = new SimpleObjectProperty<>();
    final ObjectProperty<LocalDate> letterReceived = new SimpleObjectProperty<>();
    final StringProperty letterSubject = new SimpleStringProperty("");
    final ObjectProperty<LocalDate> letterReplyDue = new SimpleObjectProperty<>();

    private final ObservableList<Election> elections = FXCollections.observableArrayList();
    private final ObservableList<Race> races = FXCollections.observableArrayList();
    private Optional<ContestRef> waiting = Optional.empty();

    FactsViewModel() {
        election.addListener((observed, before, now) -> offerRaces());
        link.addListener((observed, before, now) -> guessPlatform(now));
        letterReceived.addListener((observed, before, now) -> {
            // a referred report became known on the day its letter arrived
            if (now != null && knownOn.get() == null) {
                knownOn.set(now);
            }
        });
    }

    ObservableList<Election> elections() {
        return elections;
    }

    ObservableList<Race> races() {
        return races;
    }

    /** Whether the source is a letter, so that its fields are asked for. */
    BooleanBinding arrivedByLetter() {
        return Bindings.createBooleanBinding(() -> source.get() != null && FactsDraft.isLetter(source.get()), source);
    }

    /** Whether the act was seen at a place and not online. */
    BooleanBinding offline() {
        return platform.isEqualTo(Platform.OFFLINE);
    }

    void offer(List<Election> known) {
        elections.setAll(known);
        waiting.ifPresent(this::choose);
    }

    void fill(FactsDraft facts) {
        source.set(facts.source().orElse(null));
        form.set(facts.form().orElse(null));
        target.set(facts.target().orElse(null));
        actedOn.set(facts.actedOn().orElse(null));
        unpaidLeave.set(facts.unpaidLeave().orElse(null));
        knownOn.set(facts.knownOn().orElse(null));
        link.set(facts.link());
        platform.set(facts.platform().orElse(null));
        account.set(facts.account());
        place.set(facts.place());
        description.set(facts.description());
        facts.letter().ifPresent(this::fillLetter);
        waiting = facts.contest();
        facts.contest().ifPresent(this::choose);
    }

    FactsDraft draft() {
        return new FactsDraft(
                Optional.ofNullable(source.get()),
                Optional.ofNullable(form.get()),
                Optional.ofNullable(target.get()),
                contest(),
                Optional.ofNullable(actedOn.get()),
                Optional.ofNullable(unpaidLeave.get()),
                Optional.ofNullable(knownOn.get()),
                Optional.ofNullable(platform.get()),
                account.get(),
                link.get(),
                place.get(),
                description.get(),
                arrivedByLetter().get() ? Optional.of(letter()) : Optional.empty());
    }

    /** What is half said: an election without the office voted for would be lost unseen. */
    List<Reason> halfSaid() {
        return election.get() != null && race.get() == null
                ? List.of(Reason.atField("race", Message.of("report.check.race.missing")))
                : List.of();
    }

    private void fillLetter(LetterDraft letter) {
        letterSender.set(letter.sender());
        letterNumber.set(letter.number());
        letterDated.set(letter.datedOn().orElse(null));
        letterReceived.set(letter.receivedOn().orElse(null));
        letterSubject.set(letter.subject());
        letterReplyDue.set(letter.replyDue().orElse(null));
    }

    private LetterDraft letter() {
        return new LetterDraft(
                letterSender.get(),
                letterNumber.get(),
                Optional.ofNullable(letterDated.get()),
                Optional.ofNullable(letterReceived.get()),
                letterSubject.get(),
                Optional.ofNullable(letterReplyDue.get()));
    }

    private Optional<ContestRef> contest() {
        if (election.get() == null) {
            // the list of elections is still being read: what the report said stands
            return elections.isEmpty() ? waiting : Optional.empty();
        }
        return Optional.ofNullable(race.get())
                .map(chosen ->
                        new ContestRef(election.get().id(), chosen, region.get().strip()));
    }

    private void choose(ContestRef contest) {
        elections.stream()
                .filter(known -> known.id().equals(contest.election()))
                .findFirst()
                .ifPresent(election::set);
        race.set(contest.race());
        region.set(contest.region());
    }

    private void offerRaces() {
        Race before = race.get();
        races.setAll(
                election.get() == null
                        ? List.of()
                        : election.get().races().stream().sorted().toList());
        race.set(races.contains(before) ? before : races.size() == 1 ? races.get(0) : null);
    }

    private void guessPlatform(String address) {
        if (platform.get() == null) {
            PostLink.parse(address).flatMap(PostLink::platform).ifPresent(platform::set);
        }
    }
}
