package id.jaganetral.application.audit;

import static org.assertj.core.api.Assertions.assertThat;

import id.jaganetral.domain.audit.Act;
import id.jaganetral.domain.audit.ActKind;
import id.jaganetral.domain.audit.LogEntry;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ChainWalkTest {
    private static final UUID WORKSPACE = new UUID(7, 7);
    private static final ChainHead START = ChainHead.beforeFirst(WORKSPACE);
    private static final Instant NOW = Instant.parse("2026-11-20T03:00:00.123456Z");

    private final List<LinkedEntry> log = written(10, "");

    @Test
    void anUntouchedLogFitsAndEndsAtItsHead() {
        ChainWalk walk = walk(log);
        assertThat(walk.fault()).isEmpty();
        assertThat(walk.head()).isEqualTo(log.get(9).head());
    }

    @Test
    void anEntrySaysWhatItHashes() {
        assertThat(log.get(0).entry().line())
                .isEqualTo("1\t1795143600123\t-\treport-logged\t00000000-0000-0000-0000-000000000001\tnomor=LAP-1");
    }

    @Test
    void whatWouldBlurTheEndOfADetailIsTakenOut() {
        assertThat(Act.of(ActKind.REPORT_LOGGED, "a;b=c\td\ne").written()).isEqualTo("nomor=a b c d e");
    }

    @Test
    void aDeletedEntryIsNamed() {
        log.remove(4);
        assertThat(walk(log).fault()).contains(ChainFault.of(ChainFault.Kind.MISSING, 5));
    }

    @Test
    void aDeletedEntryWhosePlaceWasClosedUpIsNamed() {
        List<LinkedEntry> closed = new ArrayList<>(log.subList(0, 4));
        log.subList(5, 10).forEach(later -> closed.add(new LinkedEntry(moved(later.entry(), -1), later.hash())));
        assertThat(walk(closed).fault()).contains(ChainFault.of(ChainFault.Kind.CHANGED, 5));
    }

    @Test
    void twoEntriesThatChangedPlacesAreNamed() {
        LogEntry third = log.get(2).entry();
        LogEntry fourth = log.get(3).entry();
        Collections.swap(log, 2, 3);
        assertThat(walk(log).fault()).contains(ChainFault.of(ChainFault.Kind.MISSING, 3));
        log.set(2, new LinkedEntry(moved(fourth, -1), log.get(2).hash()));
        log.set(3, new LinkedEntry(moved(third, 1), log.get(3).hash()));
        assertThat(walk(log).fault()).contains(ChainFault.of(ChainFault.Kind.CHANGED, 3));
    }

    @Test
    void everyFieldOfAnEntryAndItsHashAreHeldTogether() {
        LogEntry now = log.get(5).entry();
        UUID other = UUID.randomUUID();
        List<LogEntry> edited = List.of(
                new LogEntry(6, now.at().plusMillis(1), now.who(), now.kind(), now.subject(), now.details()),
                new LogEntry(6, now.at(), Optional.of(other), now.kind(), now.subject(), now.details()),
                new LogEntry(6, now.at(), now.who(), "case-fact", now.subject(), now.details()),
                new LogEntry(6, now.at(), now.who(), now.kind(), Optional.of(other), now.details()),
                new LogEntry(6, now.at(), now.who(), now.kind(), now.subject(), now.details() + " "));
        for (LogEntry wrong : edited) {
            log.set(5, new LinkedEntry(wrong, log.get(5).hash()));
            assertThat(walk(log).fault()).as(wrong.line()).contains(ChainFault.of(ChainFault.Kind.CHANGED, 6));
        }
        log.set(5, new LinkedEntry(now, START.hash()));
        assertThat(walk(log).fault()).contains(ChainFault.of(ChainFault.Kind.CHANGED, 6));
    }

    @Test
    void theLogOfAnotherWorkspaceDoesNotFit() {
        ChainWalk walk = new ChainWalk(ChainHead.beforeFirst(new UUID(8, 8)), List.of());
        log.forEach(walk::step);
        assertThat(walk.fault()).contains(ChainFault.of(ChainFault.Kind.CHANGED, 1));
    }

    @Test
    void aLogCutOffIsFoundByAnAnchorAfterItsEnd() {
        Anchor eighth = anchor(8);
        assertThat(walk(log.subList(0, 6), anchor(3), eighth).fault())
                .contains(new ChainFault(ChainFault.Kind.CUT_OFF, 7, 6, Optional.of(eighth)));
        assertThat(walk(List.of(), eighth).fault())
                .contains(new ChainFault(ChainFault.Kind.CUT_OFF, 1, 0, Optional.of(eighth)));
        assertThat(walk(log.subList(0, 8), eighth).fault()).isEmpty();
    }

    @Test
    void aLogWrittenAnewWithAllItsHashesIsFoundByAnAnchor() {
        List<LinkedEntry> anew = written(10, "lain");
        Anchor eighth = anchor(8);
        assertThat(walk(anew).fault()).isEmpty();
        assertThat(walk(anew, eighth).fault())
                .contains(new ChainFault(ChainFault.Kind.REWRITTEN, 1, 0, Optional.of(eighth)));
    }

    @Test
    void betweenTwoAnchorsTheFirstBadEntryLiesAfterTheLastThatHeld() {
        List<LinkedEntry> anew = new ArrayList<>(log.subList(0, 6));
        ChainHead head = anew.get(5).head();
        for (int i = 7; i <= 10; i++) {
            LinkedEntry next = head.next(NOW, Optional.empty(), Act.of(ActKind.REPORT_LOGGED, "lain"));
            anew.add(next);
            head = next.head();
        }
        Anchor ninth = anchor(9);
        assertThat(walk(anew, ninth, anchor(4)).fault())
                .contains(new ChainFault(ChainFault.Kind.REWRITTEN, 5, 4, Optional.of(ninth)));
    }

    private Anchor anchor(int number) {
        return new Anchor(written(10, "").get(number - 1).head(), Anchor.Place.SEAL, "");
    }

    private static LogEntry moved(LogEntry entry, int by) {
        return new LogEntry(
                entry.number() + by, entry.at(), entry.who(), entry.kind(), entry.subject(), entry.details());
    }

    private static ChainWalk walk(List<LinkedEntry> entries, Anchor... anchors) {
        ChainWalk walk = new ChainWalk(START, List.of(anchors));
        for (LinkedEntry entry : entries) {
            if (!walk.step(entry)) {
                break;
            }
        }
        return walk;
    }

    private static List<LinkedEntry> written(int count, String suffix) {
        List<LinkedEntry> all = new ArrayList<>();
        ChainHead head = START;
        for (int i = 1; i <= count; i++) {
            Act act = Act.about(ActKind.REPORT_LOGGED, new UUID(0, i), "LAP-" + i + suffix);
            LinkedEntry next = head.next(NOW, Optional.empty(), act);
            all.add(next);
            head = next.head();
        }
        return all;
    }
}
