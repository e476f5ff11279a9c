package id.jaganetral.domain.casefile.standing;

import static java.util.stream.Collectors.joining;

import id.jaganetral.domain.calendar.Deadline;
import id.jaganetral.domain.outcome.Message;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The whole of a standing as lines that can be read and compared. */
final class StandingWords {
    private StandingWords() {}

    static List<String> of(CaseStanding standing, boolean ethics) {
        List<String> lines = new ArrayList<>();
        lines.add("stage " + standing.stage() + " in " + standing.stage().phase());
        standing.steps().forEach(step -> lines.add("step " + step(step, standing, ethics)));
        standing.deadlines().forEach(deadline -> lines.add("deadline " + deadline(deadline)));
        standing.missing().forEach(missing -> lines.add("missing " + missing.form() + " [" + missing.rule() + "]"));
        standing.warnings().forEach(warning -> lines.add(warning(warning)));
        standing.beside()
                .forEach(matter -> lines.add("beside " + matter.kind() + " since " + matter.since()
                        + (matter.open() ? ", open" : ", settled")));
        standing.sanction()
                .ifPresent(kind -> lines.add("sanction " + kind.code() + " from " + day(standing.effectiveOn())
                        + " until " + day(standing.servedUntil())));
        return lines;
    }

    private static String step(NextStep step, CaseStanding standing, boolean ethics) {
        Responsible turn = standing.responsible(step);
        return step.kind() + " " + day(step.due()) + (step.waiting() ? ", waiting" : "")
                + step.deadline()
                        .map(Deadline::rule)
                        .map(rule -> ", " + rule.code())
                        .orElse("")
                + step.kind().form(ethics).map(form -> ", " + form).orElse("") + ", " + turn.role() + " " + turn.name()
                + " [" + step.rule() + "]";
    }

    private static String deadline(CaseDeadline entry) {
        return entry.deadline().rule().code() + " " + entry.deadline().due() + " " + entry.state()
                + entry.metOn().map(day -> " " + day).orElse("");
    }

    private static String warning(CaseWarning warning) {
        return (warning.urgent() ? "urgent " : "note ") + words(warning.message()) + " [" + warning.rule() + "]";
    }

    private static String words(Message message) {
        return message.key()
                + message.arguments().stream().map(Object::toString).collect(joining(", ", " (", ")"));
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("-");
    }
}
