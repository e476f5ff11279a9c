package id.jaganetral.domain.casefile;

import static id.jaganetral.domain.casefile.CaseStory.absent;
import static id.jaganetral.domain.casefile.CaseStory.called;
import static id.jaganetral.domain.casefile.CaseStory.day;
import static id.jaganetral.domain.casefile.CaseStory.decided;
import static id.jaganetral.domain.casefile.CaseStory.delivered;
import static id.jaganetral.domain.casefile.CaseStory.escalated;
import static id.jaganetral.domain.casefile.CaseStory.examined;
import static id.jaganetral.domain.casefile.CaseStory.notProven;
import static id.jaganetral.domain.casefile.CaseStory.proven;
import static id.jaganetral.domain.casefile.CaseStory.summons;
import static id.jaganetral.domain.casefile.CaseStory.team;
import static org.assertj.core.api.Assertions.assertThat;

import id.jaganetral.domain.casefile.CaseFact.RemedyOutcome;
import id.jaganetral.domain.casefile.check.FactCheck;
import id.jaganetral.domain.casefile.standing.CaseAssessor;
import id.jaganetral.domain.casefile.standing.CaseDeadline;
import id.jaganetral.domain.casefile.standing.CasePhase;
import id.jaganetral.domain.casefile.standing.CaseStanding;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds for every case, whatever happens in it and in whatever order it is written down. */
class CaseFileProperties {
    private static final FactCheck CHECK = new FactCheck(CaseStory.BOOK, CaseStory.CALENDAR);
    private static final CaseAssessor ASSESSOR = new CaseAssessor(CaseStory.BOOK, CaseStory.CALENDAR);
    private static final LocalDate END = LocalDate.of(2027, 12, 31);

    /** A whole case with much beside it; every day different, so that the days alone give the order. */
    private static final List<CaseFact> EVERYTHING = List.of(
            team("2026-07-02"),
            summons(1, "2026-07-03", "2026-07-15"),
            new CaseFact.StatementTaken(day("2026-07-06"), "Sri Contoh", "BA-1"),
            new CaseFact.RecordsBlocked(day("2026-07-07"), "Surat BKN"),
            absent(1, "2026-07-15"),
            summons(2, "2026-07-16", "2026-07-28"),
            examined("2026-07-28"),
            new CaseFact.TemporaryRelief(day("2026-07-29"), "SK-0", CaseStory.HEAD, "Tono Contoh"),
            proven("2026-07-30", "BR1"),
            escalated("2026-07-31"),
            decided("2026-08-03", "BR1"),
            called("2026-08-04", "2026-08-07"),
            new CaseFact.UnblockRequested(day("2026-08-05"), "800/9"),
            delivered("2026-08-07"),
            new CaseFact.RecordsUnblocked(day("2026-08-10")),
            new CaseFact.UploadedToRegister(day("2026-08-11"), "IDIS-1"),
            new CaseFact.ObjectionFiled(day("2026-08-12"), "Bupati"),
            new CaseFact.ObjectionDecided(day("2026-09-10"), "K-1", RemedyOutcome.LIGHTENED, Optional.of("TR3")),
            new CaseFact.Noted(day("2026-09-11"), "Selesai"));

    @Property(tries = 400, maxDiscardRatio = 30)
    void factsWrittenDownInAnyPermittedOrderGiveTheSameFile(@ForAll("orders") List<CaseFact> order) {
        CaseFile file = CaseStory.heavy("2026-07-01").file();
        List<CaseFact> left = new ArrayList<>(order);
        Optional<CaseFact> next = permitted(file, left);
        while (next.isPresent()) {
            file = with(file, next.get());
            left.remove(next.get());
            next = permitted(file, left);
        }
        Assume.that(left.isEmpty());

        assertThat(ASSESSOR.assess(file, END)).isEqualTo(inOrderOfDays());
    }

    @Property(tries = 1000)
    void aStageNeverGoesBackExceptByCorrection(
            @ForAll("happenings") List<@IntRange(min = 0, max = 999) Integer> picks) {
        CaseFile file = CaseStory.heavy("2026-07-01").file();
        LocalDate today = LocalDate.of(2026, 7, 1);
        CasePhase phase = CasePhase.REVIEW;
        for (int pick : picks) {
            today = today.plusDays(1 + pick % 9);
            CasePhase waiting = phaseOn(file, today);
            assertThat(waiting).as("by waiting until %s", today).isGreaterThanOrEqualTo(phase);
            List<CaseFact> possible = possible(file, today);
            if (!possible.isEmpty()) {
                file = with(file, possible.get(pick % possible.size()));
            }
            phase = phaseOn(file, today);
            assertThat(phase).as("%s", file.facts()).isGreaterThanOrEqualTo(waiting);
        }
    }

    @Property(tries = 300)
    void aDeadlineInWorkingDaysNeverFallsOnADayOff(
            @ForAll("happenings") List<@IntRange(min = 0, max = 999) Integer> picks) {
        CaseFile file = CaseStory.heavy("2026-07-01").file();
        LocalDate today = LocalDate.of(2026, 7, 1);
        for (int pick : picks) {
            today = today.plusDays(1 + pick % 9);
            List<CaseFact> possible = possible(file, today);
            if (!possible.isEmpty()) {
                file = with(file, possible.get(pick % possible.size()));
            }
        }
        CaseStanding standing = ASSESSOR.assess(file, today);

        assertThat(standing.deadlines().stream()
                        .map(CaseDeadline::deadline)
                        .filter(d -> d.count().filter(c -> c.amount() > 0).isPresent())
                        .map(d -> d.due())
                        .filter(due -> !CaseStory.CALENDAR.works(due)))
                .isEmpty();
    }

    @Provide
    Arbitrary<List<CaseFact>> orders() {
        return Arbitraries.shuffle(EVERYTHING);
    }

    @Provide
    Arbitrary<List<Integer>> happenings() {
        return Arbitraries.integers().between(0, 999).list().ofMinSize(5).ofMaxSize(45);
    }

    private static CaseStanding inOrderOfDays() {
        CaseFile file = CaseStory.heavy("2026-07-01").file();
        for (CaseFact fact : EVERYTHING) {
            file = with(file, fact);
        }
        return ASSESSOR.assess(file, END);
    }

    private static Optional<CaseFact> permitted(CaseFile file, List<CaseFact> left) {
        return left.stream()
                .filter(fact -> CHECK.check(file, fact, END).allowed())
                .findFirst();
    }

    private static CaseFile with(CaseFile file, CaseFact fact) {
        return file.with(fact, "", Instant.EPOCH, "Petugas");
    }

    private static CasePhase phaseOn(CaseFile file, LocalDate today) {
        return ASSESSOR.assess(file, today).stage().phase();
    }

    /** Everything that may be written down today, with today as its day. */
    private static List<CaseFact> possible(CaseFile file, LocalDate today) {
        String on = today.toString();
        return Stream.of(
                        team(on),
                        summons(1, on, today.plusDays(12).toString()),
                        summons(2, on, today.plusDays(12).toString()),
                        absent(1, on),
                        absent(2, on),
                        examined(on),
                        proven(on, "BR1"),
                        notProven(on),
                        escalated(on),
                        decided(on, "BR1"),
                        decided(on, "RG2"),
                        called(on, today.plusDays(2).toString()),
                        new CaseFact.AbsentAtDelivery(today),
                        delivered(on),
                        new CaseFact.SentToAddress(today, "Pos"),
                        new CaseFact.ReceivedAtAddress(today),
                        new CaseFact.ServingCompleted(today),
                        new CaseFact.ClosedNotProven(today, "ND-1"),
                        new CaseFact.LeftService(today, CaseFact.Departure.RETIRED),
                        new CaseFact.ObjectionFiled(today, "Bupati"),
                        new CaseFact.ObjectionDecided(today, "K-1", RemedyOutcome.UPHELD, Optional.empty()),
                        new CaseFact.ObjectionDecided(today, "K-1", RemedyOutcome.ANNULLED, Optional.empty()),
                        new CaseFact.ObjectionDecided(today, "K-1", RemedyOutcome.WITHDRAWN, Optional.empty()),
                        new CaseFact.AppealFiled(today, Optional.empty(), false),
                        new CaseFact.AppealDecided(today, "B-1", RemedyOutcome.UPHELD, Optional.empty()),
                        new CaseFact.ServingOvertaken(today, "PKR-2026-0009"))
                .filter(fact -> CHECK.check(file, fact, today).allowed())
                .map(CaseFact.class::cast)
                .toList();
    }
}
