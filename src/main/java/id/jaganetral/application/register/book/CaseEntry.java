package id.jaganetral.application.register.book;

import id.jaganetral.application.recap.CaseOutcome;
import id.jaganetral.domain.casefile.CaseFact;
import id.jaganetral.domain.casefile.CaseFile;
import id.jaganetral.domain.casefile.CaseHistory;
import id.jaganetral.domain.casefile.standing.CaseStanding;
import id.jaganetral.domain.casefile.standing.NextStep;
import id.jaganetral.domain.employee.EmployeeSnapshot;
import id.jaganetral.domain.outcome.Message;
import id.jaganetral.domain.rule.SanctionKind;
import id.jaganetral.domain.rule.Track;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A case file as registers tell it.
 *
 * @param rows the rows of the catalogue chosen, in words
 * @param sanction the kind that holds after remedies
 */
record CaseEntry(
        String number,
        String report,
        LocalDate openedOn,
        LocalDate knownOn,
        EmployeeSnapshot person,
        Track track,
        String rows,
        Message stage,
        CaseOutcome outcome,
        Optional<SanctionKind> sanction,
        Optional<LocalDate> effectiveOn,
        Optional<LocalDate> servedUntil,
        Optional<NextStep> next,
        Uploaded uploaded) {

    /** What came back from the national register. */
    record Uploaded(Optional<LocalDate> on, String reference) {
        static Uploaded of(CaseHistory history) {
            Optional<CaseFact.UploadedToRegister> last = history.last(CaseFact.UploadedToRegister.class);
            return new Uploaded(
                    last.map(CaseFact.UploadedToRegister::on),
                    last.map(CaseFact.UploadedToRegister::reference).orElse(""));
        }
    }

    static CaseEntry of(CaseFile file, CaseStanding standing, CaseOutcome outcome) {
        return new CaseEntry(
                file.number(),
                file.origin().reportNumber(),
                file.facts().get(0).fact().on(),
                file.origin().knownOn(),
                file.person(),
                file.track(),
                String.join(", ", file.classification().rows()),
                Message.of("casefile.stage." + standing.stage()),
                outcome,
                standing.sanction(),
                standing.effectiveOn(),
                standing.servedUntil(),
                standing.mostPressing(),
                Uploaded.of(file.history()));
    }

    Message kind() {
        return Message.of("recap.kind." + person.kind());
    }

    Optional<Message> nextStep() {
        return next.map(step -> step.kind().name(track == Track.ETHICS));
    }

    Optional<LocalDate> nextDue() {
        return next.flatMap(NextStep::due);
    }

    /** Whether some of its serving lies between two days. */
    boolean servedBetween(LocalDate from, LocalDate until) {
        boolean begun = effectiveOn.filter(day -> !day.isAfter(until)).isPresent();
        return begun && servedUntil.filter(day -> !day.isBefore(from)).isPresent();
    }
}
