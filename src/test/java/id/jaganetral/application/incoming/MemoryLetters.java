package id.jaganetral.application.incoming;

import id.jaganetral.application.transaction.Queries;
import id.jaganetral.application.transaction.Reading;
import id.jaganetral.application.transaction.Store;
import id.jaganetral.application.transaction.UnitOfWork;
import id.jaganetral.application.transaction.Writing;
import id.jaganetral.domain.audit.Act;
import id.jaganetral.domain.incoming.ReceivedLetter;
import id.jaganetral.domain.incoming.ReceivedLetterId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Letters received kept in memory; obeys the same contract as the database. */
public final class MemoryLetters implements ReceivedLetterQueries, ReceivedLetterStore, UnitOfWork, Writing {
    private final Map<ReceivedLetterId, ReceivedLetter> letters = new LinkedHashMap<>();
    private final Map<Integer, Integer> numbers = new HashMap<>();

    @Override
    public <T> T read(Function<? super Reading, ? extends T> work) {
        return work.apply(this);
    }

    @Override
    public <T> T write(Function<? super Writing, ? extends T> work) {
        return work.apply(this);
    }

    /** What is said of a change is of no concern here. */
    @Override
    public void note(Act act) {}

    @Override
    public <Q extends Queries> Q queries(Class<Q> port) {
        return port.cast(this);
    }

    @Override
    public <S extends Store> S store(Class<S> port) {
        return port.cast(this);
    }

    @Override
    public Optional<ReceivedLetter> find(ReceivedLetterId id) {
        return Optional.ofNullable(letters.get(id));
    }

    @Override
    public List<ReceivedLetter> all() {
        return letters.values().stream()
                .sorted(Comparator.comparing((ReceivedLetter l) -> l.content().receivedOn())
                        .thenComparing(ReceivedLetter::agenda)
                        .reversed())
                .toList();
    }

    @Override
    public List<ReceivedLetter> unsettled() {
        return all().stream().filter(letter -> !letter.settled()).toList();
    }

    @Override
    public int nextNumber(int year) {
        return numbers.merge(year, 1, Integer::sum);
    }

    @Override
    public void add(ReceivedLetter letter) {
        letters.put(letter.id(), letter);
    }

    @Override
    public void append(ReceivedLetter letter) {
        if (letters.get(letter.id()).version() != letter.version()) {
            throw new IllegalStateException("changed elsewhere");
        }
        letters.put(
                letter.id(), new ReceivedLetter(letter.id(), letter.agenda(), letter.facts(), letter.version() + 1));
    }
}
