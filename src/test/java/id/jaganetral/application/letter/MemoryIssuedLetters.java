package id.jaganetral.application.letter;

import id.jaganetral.application.transaction.MemoryUnitOfWork;
import id.jaganetral.application.transaction.UnitOfWork;
import id.jaganetral.domain.letter.IssuedLetter;
import id.jaganetral.domain.letter.LetterId;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The register of letters kept in memory; obeys the same contract as the database. */
public final class MemoryIssuedLetters implements LetterQueries, LetterStore, MemoryUnitOfWork.Undoable {
    private final Map<LetterId, IssuedLetter> letters = new LinkedHashMap<>();
    private final Map<String, Integer> serials = new HashMap<>();

    public UnitOfWork unitOfWork() {
        return new MemoryUnitOfWork().with(LetterQueries.class, this).with(LetterStore.class, this);
    }

    @Override
    public Runnable mark() {
        Map<LetterId, IssuedLetter> before = new LinkedHashMap<>(letters);
        Map<String, Integer> numbers = new HashMap<>(serials);
        return () -> {
            letters.clear();
            letters.putAll(before);
            serials.clear();
            serials.putAll(numbers);
        };
    }

    @Override
    public List<LetterLine> lines(LetterFilter filter, int offset, int limit) {
        return fitting(filter)
                .sorted(Comparator.comparing(IssuedLetter::date)
                        .thenComparing(IssuedLetter::issuedAt)
                        .reversed()
                        .thenComparing(letter -> letter.id().value()))
                .skip(offset)
                .limit(limit)
                .map(this::line)
                .toList();
    }

    @Override
    public long count(LetterFilter filter) {
        return fitting(filter).count();
    }

    private Stream<IssuedLetter> fitting(LetterFilter filter) {
        String sought = small(filter.text().strip());
        return letters.values().stream()
                .filter(letter -> Stream.of(letter.number(), letter.person(), letter.title())
                        .anyMatch(words -> small(words).contains(sought)))
                .filter(letter -> filter.kind()
                        .filter(kind -> !kind.equals(letter.kind()))
                        .isEmpty())
                .filter(letter ->
                        filter.caseFile().isEmpty() || filter.caseFile().equals(letter.caseFile()))
                .filter(letter -> filter.from().filter(letter.date()::isBefore).isEmpty())
                .filter(letter -> filter.until().filter(letter.date()::isAfter).isEmpty())
                .filter(letter -> !filter.numberFollowsOnly() || letter.numberFollows());
    }

    private static String small(String words) {
        return words.toLowerCase(Locale.ROOT);
    }

    private LetterLine line(IssuedLetter letter) {
        return new LetterLine(
                letter.id(),
                letter.kind(),
                letter.title(),
                letter.number(),
                letter.numberFollows(),
                letter.date(),
                LocalDate.ofInstant(letter.issuedAt(), ZoneId.systemDefault()),
                letter.person(),
                letter.signedBy(),
                letter.caseFile(),
                replacement(letter.id()).isPresent());
    }

    @Override
    public Optional<IssuedLetter> letter(LetterId id) {
        return Optional.ofNullable(letters.get(id));
    }

    @Override
    public int lastSerial(String register, int year) {
        return serials.getOrDefault(register + year, 0);
    }

    @Override
    public Optional<IssuedLetter> replacement(LetterId id) {
        return letters.values().stream()
                .filter(letter -> letter.supersedes().equals(Optional.of(id)))
                .min(Comparator.comparing(IssuedLetter::issuedAt));
    }

    @Override
    public boolean numberTaken(String number) {
        return letters.values().stream().anyMatch(letter -> letter.number().equals(number));
    }

    @Override
    public int nextSerial(String register, int year) {
        return serials.merge(register + year, 1, Integer::sum);
    }

    @Override
    public void add(IssuedLetter letter) {
        if (letters.values().stream().anyMatch(other -> bearsTheSame(other, letter))) {
            throw new IllegalStateException("this running number is borne already");
        }
        letters.put(letter.id(), letter);
    }

    private static boolean bearsTheSame(IssuedLetter one, IssuedLetter other) {
        return one.serial().isPresent()
                && one.serial().equals(other.serial())
                && one.register().equals(other.register())
                && one.date().getYear() == other.date().getYear();
    }

    @Override
    public void writeNumber(LetterId id, String number) {
        IssuedLetter before = letters.get(id);
        if (!before.numberFollows()) {
            throw new IllegalStateException("has its number");
        }
        letters.put(id, numbered(before, number));
    }

    private static IssuedLetter numbered(IssuedLetter before, String number) {
        return new IssuedLetter(
                before.id(),
                before.kind(),
                before.title(),
                before.caseFile(),
                before.report(),
                before.employee(),
                before.person(),
                before.register(),
                before.serial(),
                number,
                false,
                before.date(),
                before.signedBy(),
                before.file(),
                before.sha256(),
                before.templateVersion(),
                before.values(),
                before.supersedes(),
                before.issuedAt(),
                before.issuedBy());
    }
}
