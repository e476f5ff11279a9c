package id.jaganetral.application.incoming;

import id.jaganetral.application.letter.LetterFilter;
import id.jaganetral.application.letter.LetterLine;
import id.jaganetral.application.letter.LetterQueries;
import id.jaganetral.application.letter.template.LetterLibrary;
import id.jaganetral.application.transaction.Reading;
import id.jaganetral.application.transaction.UnitOfWork;
import id.jaganetral.domain.incoming.LetterPurpose;
import id.jaganetral.domain.incoming.ReceivedLetter;
import id.jaganetral.domain.incoming.ReceivedLetterId;
import id.jaganetral.domain.letter.IssuedLetter;
import id.jaganetral.domain.letter.LetterKind;
import id.jaganetral.domain.report.ReportId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Finds what seems to have settled a letter received: a letter this office issued about the same matter, or an answer that came
 * in and follows it. A proposal; the officer records it or does not.
 */
public final class ProposeSettlement {
    /** Tag of the number of the letter that is answered. */
    private static final String ANSWERED_NUMBER = "nomor_asal";

    /** More than an office writes while one letter is open. */
    private static final int MOST = 300;

    private final UnitOfWork uow;
    private final LetterLibrary library;

    public ProposeSettlement(UnitOfWork uow, LetterLibrary library) {
        this.uow = uow;
        this.library = library;
    }

    /** How the letter seems to have been settled. */
    public enum Kind {
        /** By a letter this office issued. */
        ANSWERED,
        /** By a letter that came in afterwards and answers. */
        REPLIED
    }

    /**
     * What seems to settle it.
     *
     * @param number of the letter that does
     * @param what its title, or who sent it
     */
    public record Proposal(Kind kind, LocalDate on, String number, String what) {}

    /** Empty for letters that do not wait for an answer. */
    public Optional<Proposal> of(ReceivedLetterId id, LocalDate today) {
        return uow.<Optional<Proposal>>read(tx -> tx.queries(ReceivedLetterQueries.class)
                .find(id)
                .filter(letter -> letter.state(today).open())
                .flatMap(letter -> issued(tx, letter).or(() -> replied(tx, letter))));
    }

    private Optional<Proposal> issued(Reading tx, ReceivedLetter letter) {
        LetterQueries letters = tx.queries(LetterQueries.class);
        List<IssuedLetter> since = library.catalogue().kinds().stream()
                .filter(LetterKind::answers)
                .flatMap(form ->
                        letters.lines(since(form.code(), letter.content().receivedOn()), 0, MOST).stream())
                .filter(line -> !line.superseded() && !line.numberFollows())
                .sorted(Comparator.comparing(LetterLine::date).reversed())
                .flatMap(line -> letters.letter(line.id()).stream())
                .toList();
        Predicate<IssuedLetter> names =
                issued -> letter.content().number().equals(issued.values().text(ANSWERED_NUMBER));
        return Stream.concat(since.stream().filter(names), since.stream().filter(issued -> sameMatter(issued, letter)))
                .findFirst()
                .map(answer -> new Proposal(Kind.ANSWERED, answer.date(), answer.number(), answer.title()));
    }

    private static LetterFilter since(String form, LocalDate day) {
        return new LetterFilter("", Optional.of(form), Optional.empty(), Optional.of(day), Optional.empty(), false);
    }

    private static boolean sameMatter(IssuedLetter issued, ReceivedLetter letter) {
        boolean report =
                issued.report().map(ReportId::new).filter(letter::isAbout).isPresent();
        return report
                || letter.cases().stream().anyMatch(about -> issued.caseFile()
                        .filter(about.caseFile().value()::equals)
                        .isPresent());
    }

    private static Optional<Proposal> replied(Reading tx, ReceivedLetter letter) {
        return tx.queries(ReceivedLetterQueries.class).all().stream()
                .filter(later -> later.content().purpose() == LetterPurpose.REPLY)
                .filter(later ->
                        later.content().follows().filter(letter.id()::equals).isPresent())
                .findFirst()
                .map(later -> new Proposal(
                        Kind.REPLIED,
                        later.content().receivedOn(),
                        later.content().number(),
                        later.content().sender()));
    }
}
