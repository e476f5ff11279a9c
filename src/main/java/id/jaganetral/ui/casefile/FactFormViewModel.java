package id.jaganetral.ui.casefile;

import id.jaganetral.application.casefile.CaseDesk;
import id.jaganetral.application.casefile.CaseView;
import id.jaganetral.application.casefile.RecordFact;
import id.jaganetral.domain.calendar.Deadline;
import id.jaganetral.domain.casefile.CaseFact;
import id.jaganetral.domain.casefile.CaseHistory;
import id.jaganetral.domain.casefile.FactType;
import id.jaganetral.domain.casefile.Official;
import id.jaganetral.domain.casefile.TeamMember;
import id.jaganetral.domain.casefile.check.Verdict;
import id.jaganetral.domain.outcome.Message;
import id.jaganetral.domain.outcome.Reason;
import id.jaganetral.domain.rule.RuleBook;
import id.jaganetral.domain.rule.SanctionKind;
import id.jaganetral.domain.rule.SanctionLevel;
import id.jaganetral.domain.rule.Track;
import id.jaganetral.domain.rule.sanction.WeighedFactor;
import id.jaganetral.ui.kit.job.Job;
import id.jaganetral.ui.kit.job.Jobs;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** A form that records one fact: inputs with proposals from the rules, and what law and file say while one types. */
public final class FactFormViewModel {
    private final FactType type;
    private final CaseView view;
    private final RecordFact record;
    private final CaseDesk desk;
    private final Jobs jobs;
    private final Consumer<CaseView> recorded;
    private final Map<String, ObjectProperty<Object>> values = new LinkedHashMap<>();
    private final StringProperty note = new SimpleStringProperty("");
    private final ObjectProperty<List<Reason>> cautions = new SimpleObjectProperty<>(List.of());
    private final ObjectProperty<List<Reason>> refusals = new SimpleObjectProperty<>(List.of());
    private final ObjectProperty<Boolean> done = new SimpleObjectProperty<>(false);
    private Optional<Deadline> proposal = Optional.empty();
    private int corrected;

    FactFormViewModel(
            FactType type, CaseView view, RecordFact record, CaseDesk desk, Jobs jobs, Consumer<CaseView> recorded) {
        this.type = type;
        this.view = view;
        this.record = record;
        this.desk = desk;
        this.jobs = jobs;
        this.recorded = recorded;
        inputs().forEach(input -> values.put(input.name(), new SimpleObjectProperty<>(blank(input))));
        propose();
        values.values().forEach(value -> value.addListener(changed -> look()));
        if (values.containsKey("examinationOn")) {
            value("on").addListener(changed -> proposeExamination());
        }
        look();
    }

    /** The form takes out the fact with this number. */
    public FactFormViewModel correcting(int sequence) {
        corrected = sequence;
        look();
        return this;
    }

    RuleBook book() {
        return desk.law().rules();
    }

    /** Which form about which case; the same whenever it is opened. */
    String about() {
        return view.file().id().value() + "." + type.code() + (corrected == 0 ? "" : "." + corrected);
    }

    public FactType type() {
        return type;
    }

    List<FactInput> inputs() {
        return FactInputs.of(type);
    }

    public ObjectProperty<Object> value(String name) {
        return values.get(name);
    }

    public StringProperty note() {
        return note;
    }

    /** What is doubtful about the fact as it stands in the form. */
    public ObjectProperty<List<Reason>> cautions() {
        return cautions;
    }

    /** Why it was refused when last tried. */
    public ObjectProperty<List<Reason>> refusals() {
        return refusals;
    }

    /** Becomes true once the fact has been recorded. */
    public ObjectProperty<Boolean> done() {
        return done;
    }

    /** How the proposed day was counted, where one is proposed. */
    public Optional<Deadline> proposal() {
        return proposal;
    }

    /** Title of the form; the second summons is named so. */
    public Message title() {
        boolean second = type == FactType.SUMMONS_ISSUED && ordinal() == 2;
        return Message.of(second ? "casefile.form.secondSummons" : "casefile.fact." + type.code());
    }

    /** Kinds that may be chosen: those permitted first, then the rest of the ladder for this track. */
    public List<SanctionKind> kinds() {
        Set<String> codes = new LinkedHashSet<>(view.file().classification().kinds());
        desk.law().rules().ladder().stream()
                .filter(kind -> ethics() == (kind.level() == SanctionLevel.MORAL))
                .forEach(kind -> codes.add(kind.code()));
        return codes.stream().map(desk.law().rules()::kind).toList();
    }

    public boolean permitted(SanctionKind kind) {
        return view.file().classification().kinds().contains(kind.code());
    }

    public boolean ethics() {
        return view.file().track() == Track.ETHICS;
    }

    /** Records; what is missing or refused is told by {@link #refusals}, success by {@link #done}. */
    public void submit() {
        List<Reason> missing = missing();
        refusals.set(missing);
        if (!missing.isEmpty()) {
            return;
        }
        CaseFact fact = draft().fact();
        jobs.start(Job.change(() -> record.record(view.file().id(), fact, note.get()))
                .onSuccess(after -> {
                    done.set(true);
                    recorded.accept(after);
                })
                .onRefusal(refusals::set));
    }

    private List<Reason> missing() {
        List<Reason> missing = new ArrayList<>();
        for (FactInput input : inputs()) {
            Object value = value(input.name()).get();
            boolean empty = value == null || value.toString().isBlank();
            if (input.required() && empty) {
                missing.add(Reason.atField(input.name(), Message.of("casefile.refuse.empty")));
            }
        }
        return missing;
    }

    private void look() {
        if (!missing().isEmpty()) {
            cautions.set(List.of());
            return;
        }
        Verdict verdict = record.check(view, draft().fact());
        cautions.set(verdict.cautions());
    }

    private FactDraft draft() {
        Map<String, Object> filled = new HashMap<>();
        values.forEach((name, value) -> {
            if (value.get() != null) {
                filled.put(name, value.get());
            }
        });
        return new FactDraft(type, filled, ordinal(), corrected);
    }

    /** A first summons until one is there; absence and examination belong to the last one. */
    private int ordinal() {
        CaseHistory history = view.file().history();
        int issued = history.summons(2).isPresent() ? 2 : history.summons(1).isPresent() ? 1 : 0;
        return type == FactType.SUMMONS_ISSUED ? issued + 1 : Math.max(1, issued);
    }

    private Object blank(FactInput input) {
        return switch (input.kind()) {
            case DATE -> input.name().equals("on") ? desk.today() : null;
            case LINE, AREA, SANCTION -> "";
            case YES_NO -> !input.name().equals("worksOn");
            case SIGNATURE -> CaseFact.Signature.SIGNED;
            case OFFICIAL -> blankOfficial();
            case TEAM -> List.of();
            case DEPARTURE, OUTCOME, BODY -> null;
        };
    }

    /** What the officer chose to propose stands in the report. */
    private void proposeReport(CaseFact.SanctionChosen chosen) {
        value("proven").set(true);
        value("recommended").set(chosen.kind());
        value("aggravating").set(weighed(chosen.aggravating()));
        value("mitigating").set(weighed(chosen.mitigating()));
    }

    private static String weighed(List<WeighedFactor> factors) {
        return factors.stream().map(WeighedFactor::words).collect(Collectors.joining("\n"));
    }

    private void propose() {
        CaseHistory history = view.file().history();
        Optional<CaseFact.SummonsIssued> summons = history.last(CaseFact.SummonsIssued.class);
        switch (type) {
            case SUMMONS_ISSUED -> {
                summons.ifPresent(first -> {
                    value("examiner").set(first.examiner());
                    value("time").set(first.time());
                    value("place").set(first.place());
                });
                chair(history).ifPresent(value("examiner")::set);
                proposeExamination();
            }
            case ABSENCE_RECORDED -> summons.ifPresent(s -> value("on").set(s.examinationOn()));
            case EXAMINATION_HELD ->
                summons.ifPresent(s -> {
                    value("on").set(notLaterThanToday(s.examinationOn()));
                    value("examiner").set(s.examiner());
                });
            case REPORT_WRITTEN -> history.last(CaseFact.SanctionChosen.class).ifPresent(this::proposeReport);
            case DECIDED ->
                history.last(CaseFact.ReportWritten.class)
                        .flatMap(CaseFact.ReportWritten::recommended)
                        .ifPresent(value("kind")::set);
            case DELIVERED, ABSENT_AT_DELIVERY ->
                history.last(CaseFact.CalledToReceive.class)
                        .ifPresent(called -> value("on").set(notLaterThanToday(called.deliveryOn())));
            default -> {
                // the day of recording is as good a proposal as any
            }
        }
    }

    /** Fills the one input for an official while nobody stands in it. */
    void proposeOfficial(Official official) {
        FactInputs.of(type).stream()
                .filter(input -> input.kind() == FactInput.Kind.OFFICIAL)
                .map(FactInput::name)
                .filter(name -> blankOfficial().equals(value(name).get()))
                .findFirst()
                .ifPresent(name -> value(name).set(official));
    }

    private static Official blankOfficial() {
        return Official.named("", "");
    }

    private static Optional<Official> chair(CaseHistory history) {
        return history.last(CaseFact.TeamFormed.class).flatMap(team -> team.members().stream()
                .filter(m -> m.seat() == TeamMember.Seat.CHAIR)
                .map(TeamMember::official)
                .findFirst());
    }

    private LocalDate notLaterThanToday(LocalDate day) {
        return day.isAfter(desk.today()) ? desk.today() : day;
    }

    private void proposeExamination() {
        if (value("on").get() instanceof LocalDate letter) {
            String code = ethics() ? "E01" : ordinal() == 1 ? "D01" : "D03";
            proposal = Optional.of(desk.count(view.file(), code, letter));
            value("examinationOn").set(proposal.get().due());
        }
    }
}
