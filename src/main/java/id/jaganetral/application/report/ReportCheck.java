package id.jaganetral.application.report;

import id.jaganetral.domain.outcome.Message;
import id.jaganetral.domain.outcome.Reason;
import id.jaganetral.domain.report.Platform;
import id.jaganetral.domain.report.PostLink;
import id.jaganetral.domain.report.Reporter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What must be right before a report is kept; each problem belongs to a field. */
public final class ReportCheck {
    private static final int LONGEST_SHORT_TEXT = 300;
    private static final int LONGEST_LINK = 2_000;
    private static final int LONGEST_DESCRIPTION = 20_000;

    private final LocalDate today;
    private final List<Reason> reasons = new ArrayList<>();

    private ReportCheck(LocalDate today) {
        this.today = today;
    }

    /** Problems of the facts alone. */
    public static List<Reason> facts(FactsDraft facts, LocalDate today) {
        ReportCheck check = new ReportCheck(today);
        check.act(facts);
        check.sighting(facts);
        check.letter(facts);
        return List.copyOf(check.reasons);
    }

    /** Problems of what is said of who told. */
    public static List<Reason> reporter(Optional<Reporter> reporter, LocalDate today) {
        ReportCheck check = new ReportCheck(today);
        check.reporter(reporter);
        return List.copyOf(check.reasons);
    }

    /** Problems of a whole new report. */
    public static List<Reason> report(ReportDraft draft, LocalDate today) {
        ReportCheck check = new ReportCheck(today);
        check.subjects(draft.subjects());
        check.act(draft.facts());
        check.sighting(draft.facts());
        check.letter(draft.facts());
        check.reporter(draft.reporter());
        boolean seenOffline =
                draft.facts().platform().filter(Platform.OFFLINE::equals).isPresent();
        if (draft.evidence().isEmpty() && !seenOffline) {
            check.problem("evidence", "report.check.evidence.missing");
        }
        return List.copyOf(check.reasons);
    }

    private void subjects(List<DraftSubject> subjects) {
        if (subjects.isEmpty()) {
            problem("subjects", "report.check.subjects.missing");
        }
        for (DraftSubject subject : subjects) {
            boolean nameless = subject.statedName().isBlank()
                    && subject.employee().isEmpty()
                    && subject.typed().filter(t -> !t.name().isBlank()).isEmpty();
            if (nameless) {
                problem("subjects", "report.check.subjects.nameless");
            }
            length("subjects", subject.statedName(), LONGEST_SHORT_TEXT);
        }
        long fromRoster = subjects.stream().flatMap(s -> s.employee().stream()).count();
        long people =
                subjects.stream().flatMap(s -> s.employee().stream()).distinct().count();
        if (people < fromRoster) {
            problem("subjects", "report.check.subjects.twice");
        }
    }

    private void act(FactsDraft facts) {
        required(facts.source(), "source");
        required(facts.form(), "form");
        required(facts.actedOn(), "actedOn");
        required(facts.knownOn(), "knownOn");
        notInFuture(facts.actedOn(), "actedOn");
        notInFuture(facts.knownOn(), "knownOn");
        if (before(facts.knownOn(), facts.actedOn())) {
            problem("knownOn", "report.check.knownOn.beforeAct");
        }
    }

    private void sighting(FactsDraft facts) {
        required(facts.platform(), "platform");
        required(facts.description(), "description");
        length("description", facts.description(), LONGEST_DESCRIPTION);
        length("account", facts.account(), LONGEST_SHORT_TEXT);
        length("place", facts.place(), LONGEST_SHORT_TEXT);
        length("link", facts.link(), LONGEST_LINK);
        if (!facts.link().isBlank() && PostLink.parse(facts.link()).isEmpty()) {
            problem("link", "report.check.link.form");
        }
        facts.platform().ifPresent(platform -> wherever(platform, facts));
    }

    private void wherever(Platform platform, FactsDraft facts) {
        if (platform == Platform.OFFLINE) {
            required(facts.place(), "place");
        } else if (facts.account().isBlank() && facts.link().isBlank()) {
            problem("account", "report.check.account.orLink");
        }
    }

    private void letter(FactsDraft facts) {
        if (!facts.arrivedByLetter()) {
            return;
        }
        LetterDraft letter = facts.letter()
                .orElse(new LetterDraft("", "", Optional.empty(), Optional.empty(), "", Optional.empty()));
        required(letter.sender(), "letter.sender");
        required(letter.number(), "letter.number");
        required(letter.datedOn(), "letter.datedOn");
        required(letter.receivedOn(), "letter.receivedOn");
        length("letter.sender", letter.sender(), LONGEST_SHORT_TEXT);
        length("letter.number", letter.number(), 200);
        length("letter.subject", letter.subject(), 1_000);
        notInFuture(letter.datedOn(), "letter.datedOn");
        notInFuture(letter.receivedOn(), "letter.receivedOn");
        if (before(letter.receivedOn(), letter.datedOn())) {
            problem("letter.receivedOn", "report.check.letter.receivedBeforeDated");
        }
        if (before(letter.replyDue(), letter.receivedOn())) {
            problem("letter.replyDue", "report.check.letter.dueBeforeReceived");
        }
    }

    private void reporter(Optional<Reporter> reporter) {
        if (reporter.filter(r -> r.name().isBlank()).isPresent()) {
            problem("reporter.name", "report.check.required");
        }
    }

    private void required(Optional<?> value, String field) {
        if (value.isEmpty()) {
            problem(field, "report.check.required");
        }
    }

    private void required(String text, String field) {
        if (text.isBlank()) {
            problem(field, "report.check.required");
        }
    }

    private void notInFuture(Optional<LocalDate> day, String field) {
        if (day.filter(d -> d.isAfter(today)).isPresent()) {
            problem(field, "report.check.future");
        }
    }

    private void length(String field, String text, int longest) {
        if (text.length() > longest) {
            reasons.add(Reason.atField(field, Message.of("report.check.toolong", longest)));
        }
    }

    private static boolean before(Optional<LocalDate> one, Optional<LocalDate> other) {
        return one.isPresent() && other.isPresent() && one.get().isBefore(other.get());
    }

    private void problem(String field, String key) {
        reasons.add(Reason.atField(field, Message.of(key)));
    }
}
