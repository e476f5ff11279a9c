package id.jaganetral.application.register.book;

import id.jaganetral.application.incoming.BrowseLetters;
import id.jaganetral.application.recap.RecapRequest;
import id.jaganetral.application.register.Columns;
import id.jaganetral.application.register.Register;
import id.jaganetral.application.register.Table;
import id.jaganetral.application.register.Tally;
import id.jaganetral.domain.incoming.LetterFact;
import id.jaganetral.domain.incoming.LetterState;
import id.jaganetral.domain.incoming.ReceivedLetter;
import id.jaganetral.domain.outcome.Message;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tindak lanjut rekomendasi: letters that ask for a measure, received in the period, and how they were answered. */
final class FollowUpBook implements Register {
    private static final List<Message> OVER = Stream.of(
                    LetterState.ANSWERED, LetterState.ANSWERED_LATE, LetterState.OVERDUE)
            .map(FollowUpBook::words)
            .toList();

    private final BrowseLetters letters;

    FollowUpBook(BrowseLetters letters) {
        this.letters = letters;
    }

    @Override
    public String name() {
        return "tindak-lanjut";
    }

    @Override
    public Set<Filter> filters() {
        return Set.of(Filter.PERIOD);
    }

    @Override
    public List<Table<?>> tables(RecapRequest request) {
        LocalDate today = letters.today();
        List<ReceivedLetter> lines = letters.all().stream()
                .filter(letter -> letter.content().purpose().toBeFollowedUp())
                .filter(letter -> !letter.content().receivedOn().isBefore(request.from())
                        && !letter.content().receivedOn().isAfter(request.until()))
                .sorted(Comparator.comparing(ReceivedLetter::agenda))
                .toList();
        return List.of(new Table<>(name(), Message.of("register.counts.letters", lines.size()), columns(today), lines)
                .with(compliance("follow-purpose", "purpose", FollowUpBook::purpose, today))
                .with(compliance("follow-sender", "sender", l -> l.content().sender(), today)));
    }

    private static Tally<ReceivedLetter> compliance(
            String name, String heading, Function<ReceivedLetter, ?> row, LocalDate today) {
        return Tally.<ReceivedLetter>of(name, heading, row, letter -> state(letter, today))
                .columns(
                        Stream.of(LetterState.values()).map(FollowUpBook::words).toList())
                .share("compliance", List.of(words(LetterState.ANSWERED)), OVER);
    }

    private static Columns<ReceivedLetter> columns(LocalDate today) {
        return Columns.<ReceivedLetter>of()
                .text("agenda", 15, ReceivedLetter::agenda)
                .day("letterReceived", l -> l.content().receivedOn())
                .text("purpose", 16, FollowUpBook::purpose)
                .text("sender", 26, l -> l.content().sender())
                .text("letterNumber", 24, l -> l.content().number())
                .day("letterDated", l -> l.content().datedOn())
                .free("subject", 32, l -> l.content().subject())
                .day("replyDue", l -> l.content().replyDue())
                .text("answerNumber", 22, l -> l.answer().map(LetterFact.Answered::number))
                .day("answeredOn", l -> l.answer().map(LetterFact.Answered::on))
                .text("letterState", 16, l -> state(l, today))
                .onlyRaw()
                .free("asks", 32, l -> l.content().asks())
                .number("daysLate", 9, l -> daysLate(l, today))
                .text("reports", 24, l -> l.reports().stream()
                        .map(LetterFact.AboutReport::number)
                        .collect(Collectors.joining(", ")))
                .text("cases", 24, l -> l.cases().stream()
                        .map(LetterFact.AboutCase::number)
                        .collect(Collectors.joining(", ")));
    }

    private static Message purpose(ReceivedLetter letter) {
        return Message.of("incoming.purpose." + letter.content().purpose());
    }

    private static Message state(ReceivedLetter letter, LocalDate today) {
        return words(letter.state(today));
    }

    private static Message words(LetterState state) {
        return Message.of("incoming.state." + state);
    }

    /** Days the answer came late, or is late by now. */
    private static Optional<Integer> daysLate(ReceivedLetter letter, LocalDate today) {
        LetterState state = letter.state(today);
        if (state != LetterState.OVERDUE && state != LetterState.ANSWERED_LATE) {
            return Optional.empty();
        }
        LocalDate reached = letter.answer().map(LetterFact.Answered::on).orElse(today);
        return letter.content().replyDue().map(due -> (int) (reached.toEpochDay() - due.toEpochDay()));
    }
}
