package id.jaganetral.application.register.book;

import id.jaganetral.application.recap.CaseOutcome;
import id.jaganetral.application.recap.Recap;
import id.jaganetral.application.recap.RecapLine;
import id.jaganetral.application.recap.RecapOutcome;
import id.jaganetral.application.register.Columns;
import id.jaganetral.domain.employee.EmploymentKind;
import id.jaganetral.domain.outcome.Message;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** The columns and boxes of tables in which a line is a person reported. */
final class PeopleColumns {
    static final List<Message> OUTCOMES =
            Stream.of(RecapOutcome.values()).map(PeopleColumns::words).toList();
    static final List<Message> KINDS =
            Stream.of(EmploymentKind.values()).map(PeopleColumns::words).toList();

    private PeopleColumns() {}

    /** The columns for the people of a recap. */
    static Columns<RecapLine> columns(Recap recap) {
        Map<UUID, RecapOutcome> boxes = recap.boxes();
        return Columns.<RecapLine>of()
                .text("report", 14, l -> l.person().reportNumber())
                .day("known", l -> l.person().knownOn())
                .name("name", 24, l -> l.person().name())
                .nip("nip", l -> l.person().nip())
                .text("position", 20, l -> l.person().position())
                .text("opd", 22, l -> l.person().opd())
                .text("form", 18, PeopleColumns::form)
                .text("source", 13, l -> Message.of("recap.source." + l.person().source()))
                .text("case", 14, l -> l.caseOutcome().map(CaseOutcome::number))
                .text("decision", 18, l -> l.caseOutcome().map(CaseOutcome::decisionNumber))
                .text("outcome", 18, PeopleColumns::outcome)
                .text("reportState", 18, l -> words(boxes.get(l.person().report())))
                .onlyRaw()
                .day("acted", l -> l.person().actedOn())
                .text(
                        "platform",
                        14,
                        l -> Message.of("recap.platform." + l.person().platform()))
                .text("kind", 14, PeopleColumns::kind)
                .text("unit", 28, l -> l.person().unit())
                .text("letterSender", 26, l -> l.person().letterSender())
                .text("letterNumber", 24, l -> l.person().letterNumber())
                .day("letterReceived", l -> l.person().letterReceived())
                .day("replyDue", l -> l.person().replyDue())
                .text("stage", 22, PeopleColumns::stage)
                .text("sanction", 34, l -> l.caseOutcome().map(CaseOutcome::sanction))
                .day("decidedOn", l -> l.caseOutcome().flatMap(CaseOutcome::decidedOn));
    }

    static Message form(RecapLine line) {
        return Message.of("rule.form." + line.person().form());
    }

    static Message outcome(RecapLine line) {
        return words(line.outcome());
    }

    static Object kind(RecapLine line) {
        return line.person().kind().map(PeopleColumns::words);
    }

    /** Where the case stands; before there is one, that there is none. */
    static Message stage(RecapLine line) {
        return line.caseOutcome()
                .map(outcome -> Message.of("casefile.stage." + outcome.stage()))
                .orElse(Message.of("register.noCase"));
    }

    private static Message words(RecapOutcome outcome) {
        return Message.of("recap.outcome." + outcome);
    }

    private static Message words(EmploymentKind kind) {
        return Message.of("recap.kind." + kind);
    }
}
