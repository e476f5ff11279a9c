package id.jaganetral.domain.incoming;

import id.jaganetral.domain.casefile.CaseFileId;
import id.jaganetral.domain.incoming.LetterFact.AboutCase;
import id.jaganetral.domain.incoming.LetterFact.AboutReport;
import id.jaganetral.domain.incoming.LetterFact.Answered;
import id.jaganetral.domain.incoming.LetterFact.Corrected;
import id.jaganetral.domain.incoming.LetterFact.NoAnswerNeeded;
import id.jaganetral.domain.incoming.LetterFact.Registered;
import id.jaganetral.domain.incoming.LetterFact.Reopened;
import id.jaganetral.domain.report.ReportId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A letter from outside and what happened with it since.
 *
 * @param agenda number in the office's register of letters received, for example "SM-2026-0004"
 * @param facts in the order they were written down, the registration first
 * @param version raised with each change
 */
public record ReceivedLetter(ReceivedLetterId id, String agenda, List<RecordedLetterFact> facts, long version) {
    public ReceivedLetter {
        facts = List.copyOf(facts);
    }

    /** What it says, as last corrected. */
    public LetterContent content() {
        LetterContent content = null;
        for (RecordedLetterFact recorded : facts) {
            if (recorded.fact() instanceof Registered registered) {
                content = registered.content();
            } else if (recorded.fact() instanceof Corrected corrected) {
                content = corrected.content();
            }
        }
        return content;
    }

    /** The reports it is about, each once. */
    public List<AboutReport> reports() {
        return every(AboutReport.class);
    }

    public List<AboutCase> cases() {
        return every(AboutCase.class);
    }

    public boolean isAbout(ReportId report) {
        return reports().stream().anyMatch(about -> about.report().equals(report));
    }

    public boolean isAbout(CaseFileId caseFile) {
        return cases().stream().anyMatch(about -> about.caseFile().equals(caseFile));
    }

    /** The answer that holds. */
    public Optional<Answered> answer() {
        return settlement().filter(Answered.class::isInstance).map(Answered.class::cast);
    }

    /** Whether it was answered, or said to need no answer, and not reopened since. */
    public boolean settled() {
        return settlement().isPresent();
    }

    public LetterState state(LocalDate today) {
        Optional<LetterFact> settled = settlement();
        if (settled.isPresent()) {
            return answer().map(this::answeredInTime).orElse(LetterState.FOR_NOTICE);
        }
        if (!content().wantsAnswer()) {
            return LetterState.FOR_NOTICE;
        }
        return content().replyDue().filter(today::isAfter).isPresent() ? LetterState.OVERDUE : LetterState.AWAITING;
    }

    private LetterState answeredInTime(Answered answer) {
        boolean late = content().replyDue().filter(answer.on()::isAfter).isPresent();
        return late ? LetterState.ANSWERED_LATE : LetterState.ANSWERED;
    }

    /** The last thing that settled it, unless it was reopened since. */
    private Optional<LetterFact> settlement() {
        Optional<LetterFact> settled = Optional.empty();
        for (RecordedLetterFact recorded : facts) {
            LetterFact fact = recorded.fact();
            if (fact instanceof Answered || fact instanceof NoAnswerNeeded) {
                settled = Optional.of(fact);
            } else if (fact instanceof Reopened) {
                settled = Optional.empty();
            }
        }
        return settled;
    }

    private <F extends LetterFact> List<F> every(Class<F> type) {
        return facts.stream()
                .map(RecordedLetterFact::fact)
                .filter(type::isInstance)
                .map(type::cast)
                .distinct()
                .toList();
    }

    /** The letter with one more fact. */
    public ReceivedLetter with(LetterFact fact, Instant at, String by) {
        List<RecordedLetterFact> more = new ArrayList<>(facts);
        more.add(new RecordedLetterFact(facts.size() + 1, fact, at, by));
        return new ReceivedLetter(id, agenda, more, version);
    }
}
