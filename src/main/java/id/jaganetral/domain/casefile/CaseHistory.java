package id.jaganetral.domain.casefile;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The facts that count: all that were recorded, without those a correction has taken out. */
public final class CaseHistory {
    private final List<RecordedFact> counting;

    private CaseHistory(List<RecordedFact> counting) {
        this.counting = counting;
    }

    public static CaseHistory of(List<RecordedFact> facts) {
        Set<Integer> corrected = new HashSet<>();
        for (RecordedFact recorded : facts) {
            if (recorded.fact() instanceof CaseFact.Correction correction) {
                corrected.add(correction.corrected());
            }
        }
        return new CaseHistory(
                facts.stream().filter(f -> !corrected.contains(f.sequence())).toList());
    }

    public List<RecordedFact> counting() {
        return counting;
    }

    public boolean has(Class<? extends CaseFact> type) {
        return counting.stream().anyMatch(f -> type.isInstance(f.fact()));
    }

    /** All facts of a kind, in order of their dates. */
    public <F extends CaseFact> List<F> every(Class<F> type) {
        return counting.stream()
                .map(RecordedFact::fact)
                .filter(type::isInstance)
                .map(type::cast)
                .sorted(Comparator.comparing(CaseFact::on))
                .toList();
    }

    /** The latest fact of a kind. */
    public <F extends CaseFact> Optional<F> last(Class<F> type) {
        List<F> all = every(type);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }

    public Optional<CaseFact.SummonsIssued> summons(int ordinal) {
        return every(CaseFact.SummonsIssued.class).stream()
                .filter(s -> s.ordinal() == ordinal)
                .findFirst();
    }

    public Optional<CaseFact.AbsenceRecorded> absence(int ordinal) {
        return every(CaseFact.AbsenceRecorded.class).stream()
                .filter(a -> a.ordinal() == ordinal)
                .findFirst();
    }

    public boolean absentTwice() {
        return absence(2).isPresent();
    }

    /** Whether BKN's block of the person's records has not been lifted. */
    public boolean recordsBlocked() {
        return every(CaseFact.RecordsBlocked.class).size()
                > every(CaseFact.RecordsUnblocked.class).size();
    }

    /** Whether the block that holds now has been asked to be lifted. */
    public boolean unblockRequested() {
        return last(CaseFact.RecordsBlocked.class)
                .flatMap(block -> last(CaseFact.UnblockRequested.class)
                        .filter(request -> !request.on().isBefore(block.on())))
                .isPresent();
    }

    /** Whether the person died or otherwise left the service for good; who was transferred takes the case along. */
    public boolean goneForGood() {
        return every(CaseFact.LeftService.class).stream()
                .anyMatch(left -> left.departure() != CaseFact.Departure.TRANSFERRED);
    }

    /** The day the decision was received, by hand or at the address. */
    public Optional<LocalDate> receivedOn() {
        return last(CaseFact.Delivered.class)
                .map(CaseFact.Delivered::on)
                .or(() -> last(CaseFact.ReceivedAtAddress.class).map(CaseFact.ReceivedAtAddress::on));
    }
}
