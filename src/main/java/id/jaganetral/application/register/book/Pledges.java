package id.jaganetral.application.register.book;

import id.jaganetral.application.employee.EmployeeLine;
import id.jaganetral.application.employee.FindEmployees;
import id.jaganetral.application.prevention.EventQueries;
import id.jaganetral.application.recap.RecapRequest;
import id.jaganetral.application.register.book.PreventionQueries.PreventionLetter;
import id.jaganetral.application.transaction.UnitOfWork;
import id.jaganetral.domain.outcome.Message;
import id.jaganetral.domain.prevention.PreventionEvent;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Who of the active staff has a pledge (pakta integritas) of the period, and whether the signed one came back. */
final class Pledges {
    private static final String FORM = "PAKTA";

    private final UnitOfWork uow;
    private final FindEmployees people;

    Pledges(UnitOfWork uow, FindEmployees people) {
        this.uow = uow;
        this.people = people;
    }

    /** How far a pledge has come. */
    enum State {
        /** A signed scan is attached, or it was recorded that the person signed. */
        SIGNED,
        /** Printed, no signed scan. */
        MADE,
        NONE;

        Message words() {
            return Message.of("register.pledge." + this);
        }
    }

    /**
     * One of the staff with the latest pledge.
     *
     * @param recorded the day the person signed outside the program
     */
    record Line(EmployeeLine person, Optional<PreventionLetter> pledge, Optional<LocalDate> recorded) {
        State state() {
            if (signedOn().isPresent()) {
                return State.SIGNED;
            }
            return pledge.isPresent() ? State.MADE : State.NONE;
        }

        Message stateWords() {
            return state().words();
        }

        Optional<LocalDate> signedOn() {
            return recorded.or(() -> pledge.flatMap(PreventionLetter::scannedOn));
        }
    }

    List<Line> lines(RecapRequest request) {
        Map<UUID, PreventionLetter> pledges = uow.read(tx ->
                tx.queries(PreventionQueries.class).letters(List.of(FORM), request.from(), request.until()).stream()
                        .filter(letter -> letter.employee().isPresent())
                        .collect(Collectors.toMap(
                                letter -> letter.employee().orElseThrow(), Function.identity(), Pledges::further)));
        Map<UUID, LocalDate> signed = uow.read(tx ->
                tx.queries(EventQueries.class).tookPart(PreventionEvent.Kind.PLEDGE, request.from(), request.until()));
        return RosterBook.active(people).stream()
                .filter(line ->
                        request.opd().filter(opd -> !opd.equals(line.opd())).isEmpty())
                .map(line -> new Line(
                        line,
                        Optional.ofNullable(pledges.get(line.id().value())),
                        Optional.ofNullable(signed.get(line.id().value()))))
                .toList();
    }

    /** Of two pledges the signed one; of two alike the later. */
    private static PreventionLetter further(PreventionLetter earlier, PreventionLetter later) {
        boolean onlyEarlierSigned =
                earlier.scannedOn().isPresent() && later.scannedOn().isEmpty();
        return onlyEarlierSigned ? earlier : later;
    }
}
