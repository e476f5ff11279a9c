package id.jaganetral.persistence.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jaganetral.application.audit.Anchor;
import id.jaganetral.application.audit.AnchorFile;
import id.jaganetral.application.audit.BrowseLog;
import id.jaganetral.application.audit.ChainFault;
import id.jaganetral.application.audit.ChainHead;
import id.jaganetral.application.audit.CheckLog;
import id.jaganetral.application.audit.KeepAnchor;
import id.jaganetral.application.audit.LinkedEntry;
import id.jaganetral.application.audit.LogFilter;
import id.jaganetral.application.audit.Logbook;
import id.jaganetral.application.audit.Trail;
import id.jaganetral.application.transaction.Store;
import id.jaganetral.application.transaction.UnitOfWork;
import id.jaganetral.application.work.Progress;
import id.jaganetral.domain.audit.Act;
import id.jaganetral.domain.audit.ActKind;
import id.jaganetral.domain.outcome.Message;
import id.jaganetral.domain.outcome.Outcome;
import id.jaganetral.domain.outcome.Reason;
import id.jaganetral.persistence.database.Feature;
import id.jaganetral.persistence.database.TestDatabase;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody who has the key changes the log in the database with SQL. */
class TamperedLogTest {
    private static final Clock NOW = Clock.fixed(Instant.parse("2026-11-20T03:00:00Z"), ZoneOffset.UTC);
    private static final UUID WORKSPACE = new UUID(7, 7);
    private static final UUID OFFICER = new UUID(1, 1);

    interface Hand extends Store {
        void does(String sql);
    }

    private final TestDatabase database = TestDatabase.with(
            SqlAudit.feature(),
            Feature.of().store(Hand.class, tx -> sql -> tx.sql().update(sql)));
    private final UnitOfWork uow = database.unitOfWork();
    private final Beside beside = new Beside();
    private final Trail trail = new Trail(WORKSPACE, () -> Optional.of(OFFICER), NOW);

    @BeforeEach
    void tenEntries() {
        database.logInto(trail);
        // the first entry says that the log begins
        for (int i = 2; i <= 10; i++) {
            new Logbook(uow).note(Act.about(ActKind.REPORTER_SEEN, new UUID(0, i)));
        }
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void whatWasWrittenFitsAndComesBackAsItWas() {
        assertThat(check()).isEmpty();
        List<LinkedEntry> newest = page(LogFilter.everything());
        assertThat(newest).hasSize(10);
        assertThat(newest.get(0).entry().line())
                .isEqualTo("10\t1795143600000\t" + OFFICER + "\treporter-seen\t" + new UUID(0, 10) + "\t");
    }

    @Test
    void deletingAnEntryIsFound() {
        tamper("DELETE FROM audit_entry WHERE entry_number = 4");
        assertThat(check()).contains(fault(ChainFault.Kind.MISSING, 4));
    }

    @Test
    void editingAnEntryIsFound() {
        tamper("UPDATE audit_entry SET who = NULL WHERE entry_number = 6");
        assertThat(check()).contains(fault(ChainFault.Kind.CHANGED, 6));
    }

    @Test
    void editingAnEntryAndItsHashIsFoundAtTheNextOne() {
        tamper("UPDATE audit_entry SET hash = '" + "0".repeat(64) + "' WHERE entry_number = 6");
        assertThat(check()).contains(fault(ChainFault.Kind.CHANGED, 6));
    }

    @Test
    void exchangingTwoEntriesIsFound() {
        tamper(
                "UPDATE audit_entry SET entry_number = 100 WHERE entry_number = 2",
                "UPDATE audit_entry SET entry_number = 2 WHERE entry_number = 3",
                "UPDATE audit_entry SET entry_number = 3 WHERE entry_number = 100");
        assertThat(check()).contains(fault(ChainFault.Kind.CHANGED, 2));
    }

    @Test
    void cuttingOffTheEndIsFoundByTheHeadBesideTheDatabase() {
        assertThat(new KeepAnchor(uow, beside).moveOn()).isTrue();
        ChainHead kept = beside.read().orElseThrow();
        tamper("DELETE FROM audit_entry WHERE entry_number > 7");
        assertThat(check())
                .contains(new ChainFault(
                        ChainFault.Kind.CUT_OFF, 8, 7, Optional.of(new Anchor(kept, Anchor.Place.FOLDER, ""))));
        new Logbook(uow).note(Act.of(ActKind.LOCKED));
        assertThat(new KeepAnchor(uow, beside).moveOn())
                .as("what proves it is not replaced")
                .isFalse();
        assertThat(beside.read()).contains(kept);
    }

    @Test
    void aLogWrittenAnewIsFoundByAnAnchorFromElsewhere() {
        ChainHead fifth =
                uow.<LinkedEntry>read(tx -> page(LogFilter.everything()).get(5)).head();
        ChainHead head = ChainHead.beforeFirst(WORKSPACE);
        List<String> changes = new ArrayList<>();
        for (int i = 1; i <= 10; i++) {
            LinkedEntry next = head.next(NOW.instant(), Optional.empty(), Act.of(ActKind.LOCKED));
            changes.add("UPDATE audit_entry SET who = NULL, subject = NULL, kind = 'session-locked', hash = '"
                    + next.hash() + "' WHERE entry_number = " + i);
            head = next.head();
        }
        tamper(changes.toArray(String[]::new));
        assertThat(check()).isEmpty();
        Anchor sealed = new Anchor(fifth, Anchor.Place.SEAL, "segel.txt");
        assertThat(checkAgainst(sealed)).contains(new ChainFault(ChainFault.Kind.REWRITTEN, 1, 0, Optional.of(sealed)));
    }

    @Test
    void aChangeThatSaysNothingOfItselfIsNotCarriedOut() {
        assertThatThrownBy(() -> uow.write(tx -> {
                    tx.store(Hand.class).does("DELETE FROM audit_entry");
                    return "done";
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(page(LogFilter.everything())).hasSize(10);
    }

    @Test
    void aRefusedChangeIsUndoneAndLeavesNoEntry() {
        Outcome<String> refused = uow.write(tx -> {
            tx.store(Hand.class).does("DELETE FROM audit_entry");
            tx.note(Act.of(ActKind.LOCKED));
            return Outcome.refused(Reason.of(Message.of("casefile.gone")));
        });
        assertThat(refused).isInstanceOf(Outcome.Refused.class);
        assertThat(page(LogFilter.everything())).hasSize(10);
    }

    @Test
    void aChangeThatFailsLeavesNoEntry() {
        assertThatThrownBy(() -> uow.write(tx -> {
                    tx.note(Act.of(ActKind.LOCKED));
                    throw new IllegalArgumentException("defect");
                }))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(page(LogFilter.everything())).hasSize(10);
    }

    @Test
    void eachFilterFindsItsEntries() {
        new Logbook(uow).note(Act.of(ActKind.NUMBERS_TAKEN, "BKPSDM", 2026, 4, 9));
        LogFilter all = LogFilter.everything();
        Optional<Instant> none = Optional.empty();
        assertFound(9, new LogFilter(all.who(), Optional.of(ActKind.Group.LOOK), all.subject(), "", none, none));
        assertFound(1, new LogFilter(all.who(), all.group(), Optional.of(new UUID(0, 3)), "", none, none));
        assertFound(1, new LogFilter(all.who(), all.group(), all.subject(), "bkpsdm", none, none));
        assertFound(0, new LogFilter(Optional.of(new UUID(9, 9)), all.group(), all.subject(), "", none, none));
        Optional<Instant> now = Optional.of(NOW.instant());
        assertFound(11, new LogFilter(all.who(), all.group(), all.subject(), "", now, none));
        assertFound(0, new LogFilter(all.who(), all.group(), all.subject(), "", none, now));
    }

    private void assertFound(int expected, LogFilter filter) {
        assertThat(page(filter)).as(filter.toString()).hasSize(expected);
    }

    private List<LinkedEntry> page(LogFilter filter) {
        BrowseLog log = new BrowseLog(uow);
        return log.entries(log.numbers(filter));
    }

    private Optional<ChainFault> check() {
        return checkAgainst();
    }

    private Optional<ChainFault> checkAgainst(Anchor... anchors) {
        return new CheckLog(uow, WORKSPACE, beside)
                .check(List.of(anchors), Progress.unwatched())
                .fault();
    }

    private static ChainFault fault(ChainFault.Kind kind, long number) {
        return new ChainFault(kind, number, number - 1, Optional.empty());
    }

    /** Changes the log behind its back. */
    private void tamper(String... statements) {
        database.logInto((tx, acts) -> {});
        uow.write(tx -> {
            for (String statement : statements) {
                tx.store(Hand.class).does(statement);
            }
            return statements;
        });
        database.logInto(trail);
    }

    private static final class Beside implements AnchorFile {
        private Optional<ChainHead> head = Optional.empty();

        @Override
        public Optional<ChainHead> read() {
            return head;
        }

        @Override
        public void write(ChainHead now) {
            head = Optional.of(now);
        }
    }
}
