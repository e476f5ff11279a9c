package id.jaganetral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.jaganetral.application.access.Credentials;
import id.jaganetral.application.access.OwnAccount;
import id.jaganetral.application.access.RecoveryKey;
import id.jaganetral.application.access.SharePair;
import id.jaganetral.application.audit.Anchor;
import id.jaganetral.application.audit.BrowseLog;
import id.jaganetral.application.audit.ChainFault;
import id.jaganetral.application.audit.LogFilter;
import id.jaganetral.application.audit.Seals;
import id.jaganetral.application.backup.Occasion;
import id.jaganetral.application.sample.SampleUser;
import id.jaganetral.application.work.Progress;
import id.jaganetral.domain.audit.ActKind;
import id.jaganetral.domain.audit.LogEntry;
import id.jaganetral.domain.calendar.WorkingWeeks;
import id.jaganetral.domain.letter.number.NumberRules;
import id.jaganetral.domain.outcome.Outcome;
import id.jaganetral.persistence.vault.TestKeys;
import id.jaganetral.persistence.workspace.FolderTree;
import id.jaganetral.text.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an office does beside its database, and what becomes of a database that was put back. */
class LogOfOfficeTest {
    private final OfficeDoor doors = new OfficeDoor(SampleOffices.TODAY, TestKeys.CHEAP);

    @TempDir
    private Path empty;

    private Path folder;
    private RecoveryKey recovery;

    @BeforeEach
    void make() {
        folder = empty.resolve("ruang");
        OfficeDoor.Made made = doors.create(folder, SampleUser.user(), SampleOffices.TODAY);
        recovery = made.recovery();
        made.office().close();
    }

    @AfterEach
    void close() {
        doors.close();
    }

    @Test
    void comingAndGoingStandInTheLog() {
        assertThat(kindsWhile(office -> {}))
                .containsExactly(
                        ActKind.LOG_BEGUN.code(),
                        ActKind.ACCOUNT_ADDED.code(),
                        ActKind.SIGNED_IN.code(),
                        ActKind.SIGNED_OUT.code(),
                        ActKind.SIGNED_IN.code());
    }

    @Test
    void wrongPasswordsAreToldOnceTheDoorIsOpen() {
        refused(new Credentials(SampleUser.NAME, "keliru-sekali".toCharArray()));
        refused(new Credentials(SampleUser.NAME, "keliru-lagi".toCharArray()));
        refused(new Credentials("orang-lain", "keliru".toCharArray()));
        try (Office office = open()) {
            assertThat(entries(office).stream().filter(entry -> is(entry, ActKind.ATTEMPT_FAILED)))
                    .extracting(LogEntry::details, entry -> entry.subject().isPresent())
                    .containsExactlyInAnyOrder(
                            tuple("cara=password;kali=2;terakhir=2026-11-20T03:00:00Z", true),
                            tuple("cara=name;kali=1;terakhir=2026-11-20T03:00:00Z", false));
        }
        assertThat(kindsWhile(office -> {}))
                .filteredOn(ActKind.ATTEMPT_FAILED.code()::equals)
                .hasSize(2);
    }

    @Test
    void whatIsDoneAboutTheOwnWayInStandsInTheLog() {
        List<String> kinds = kindsWhile(office -> {
            OwnAccount account = office.account();
            account.confirm("keliru".toCharArray());
            account.confirm(SampleUser.PASSWORD.toCharArray());
            account.renewRecovery(SampleUser.PASSWORD.toCharArray());
            account.shareRecovery(SampleUser.PASSWORD.toCharArray());
            account.changePassword(SampleUser.PASSWORD.toCharArray(), "kebun-pagi-cerah-77".toCharArray());
        });
        assertThat(kinds.subList(5, kinds.size()))
                .containsExactly(
                        ActKind.ATTEMPT_FAILED.code(),
                        ActKind.UNLOCKED.code(),
                        ActKind.RECOVERY_RENEWED.code(),
                        ActKind.RECOVERY_SHARED.code(),
                        ActKind.PASSWORD_CHANGED.code());
    }

    @Test
    void theRecoverySheetStandsInTheLog() {
        Credentials wanted = new Credentials(SampleUser.NAME, "kebun-pagi-cerah-77".toCharArray());
        try (Office office = done(doors.recover(folder, recovery, wanted))) {
            assertThat(entries(office)).last().satisfies(entry -> assertThat(entry.kind())
                    .isEqualTo(ActKind.RECOVERED.code()));
        }
    }

    @Test
    void theSheetsOfTwoOfficersStandInTheLog() {
        SharePair halves;
        try (Office office = open()) {
            halves = done(office.account().shareRecovery(SampleUser.PASSWORD.toCharArray()));
        }
        Credentials wanted = new Credentials(SampleUser.NAME, "kebun-pagi-cerah-77".toCharArray());
        try (Office office = done(doors.recover(folder, halves, wanted))) {
            assertThat(entries(office)).last().satisfies(entry -> assertThat(entry.kind())
                    .isEqualTo(ActKind.RECOVERED_BY_TWO.code()));
        }
    }

    @Test
    void settingsAndExportsStandInTheLog() {
        List<String> kinds = kindsWhile(office -> {
            office.letters().offices().save(office.letters().offices().load().named("KABUPATEN CONTOH", "BKPSDM"));
            office.letters().offices().saveNumbering(NumberRules.none());
            done(office.calendar().setWeeks().set(WorkingWeeks.USUAL, "peraturan daerah"));
            office.exportAgenda().export(Optional.empty(), false, empty.resolve("agenda.ics"));
        });
        assertThat(kinds.subList(5, kinds.size()))
                .containsExactly(
                        ActKind.OFFICE_CHANGED.code(),
                        ActKind.NUMBERING_CHANGED.code(),
                        ActKind.WEEK_CHANGED.code(),
                        ActKind.AGENDA_EXPORTED.code());
    }

    @Test
    void anOlderDatabasePutBackIsFoundAtOpeningAndByTheCheck() throws IOException {
        Path database = folder.resolve("database").resolve("jaganetral.mv.db");
        Path older = Files.copy(database, empty.resolve("lama.mv.db"));
        kindsWhile(office ->
                office.letters().offices().save(office.letters().offices().load()));
        Files.copy(older, database, StandardCopyOption.REPLACE_EXISTING);
        try (Office office = open()) {
            assertThat(office.log().fits()).isFalse();
            ChainFault fault = office.checkLog()
                    .check(List.of(), Progress.unwatched())
                    .fault()
                    .orElseThrow();
            assertThat(fault.kind()).isIn(ChainFault.Kind.CUT_OFF, ChainFault.Kind.REWRITTEN);
            assertThat(fault.anchor().map(Anchor::place)).contains(Anchor.Place.FOLDER);
        }
        try (Office office = open()) {
            assertThat(office.log().fits()).as("the proof stays").isFalse();
        }
    }

    @Test
    void aClockSetBackNeitherBreaksTheLogNorShutsTheDoor() {
        Clock earlier = Clock.offset(SampleOffices.TODAY, Duration.ofDays(-400));
        try (Office office = done(doors.open(folder, SampleUser.credentials(), earlier))) {
            office.letters().profile().save(office.letters().offices().load());
            assertThat(office.log().fits()).isTrue();
        }
        try (Office office = open()) {
            assertThat(office.log().fits()).isTrue();
            assertThat(office.checkLog().check(List.of(), Progress.unwatched()).fault())
                    .isEmpty();
            List<LogEntry> entries = entries(office);
            assertThat(entries).extracting(LogEntry::number).isSorted();
            assertThat(entries)
                    .as("what was done with the wrong clock stands where it was done, with the time it told")
                    .anyMatch(entry -> entry.at().equals(earlier.instant()));
        }
    }

    @Test
    void aBackupFindsAnOlderWorkspacePutBackWhole() throws IOException {
        Path older = empty.resolve("lama");
        copy(folder, older);
        try (Office office = open()) {
            office.backups().make(Occasion.ASKED, Progress.unwatched());
            assertThat(office.checkLog().check(List.of(), Progress.unwatched()).fault())
                    .as("what was backed up fits")
                    .isEmpty();
        }
        FolderTree.remove(folder);
        copy(older, folder);
        try (Office office = open()) {
            assertThat(office.log().fits()).as("nothing inside tells").isTrue();
            ChainFault fault = office.checkLog()
                    .check(List.of(), Progress.unwatched())
                    .fault()
                    .orElseThrow();
            assertThat(fault.anchor().map(Anchor::place)).contains(Anchor.Place.BACKUP);
            assertThat(fault.anchor().map(Anchor::reference)).contains("1");
        }
    }

    @Test
    void aSealFindsAnOlderWorkspacePutBackWhole() throws IOException {
        Path older = empty.resolve("lama");
        copy(folder, older);
        Path seal = empty.resolve("segel.txt");
        try (Office office = open()) {
            new Seals(office.unitOfWork(), office.log().workspace(), SampleOffices.TODAY, Texts.indonesian()::get)
                    .make(seal);
        }
        assertThat(Files.readString(seal)).contains("SEGEL", "Dalam kata: ").doesNotContain("Petugas");
        try (Office office = open()) {
            assertThat(faultAgainst(office, seal)).isEmpty();
        }
        folder = older;
        try (Office office = open()) {
            assertThat(office.log().fits()).as("nothing inside tells").isTrue();
            assertThat(office.checkLog().check(List.of(), Progress.unwatched()).fault())
                    .isEmpty();
            assertThat(faultAgainst(office, seal)).isPresent();
        }
    }

    private Optional<ChainFault> faultAgainst(Office office, Path seal) {
        return office.checkLog()
                .check(List.of(done(office.seal(seal))), Progress.unwatched())
                .fault();
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }

    private List<String> kindsWhile(Consumer<Office> work) {
        try (Office office = open()) {
            work.accept(office);
            return entries(office).stream().map(LogEntry::kind).toList();
        }
    }

    private static boolean is(LogEntry entry, ActKind kind) {
        return entry.kind().equals(kind.code());
    }

    private static List<LogEntry> entries(Office office) {
        BrowseLog log = new BrowseLog(office.upkeep());
        List<LogEntry> oldestFirst = new ArrayList<>(log.entries(log.numbers(LogFilter.everything())).stream()
                .map(linked -> linked.entry())
                .toList());
        Collections.reverse(oldestFirst);
        return oldestFirst;
    }

    private Office open() {
        return done(doors.open(folder, SampleUser.credentials(), SampleOffices.TODAY));
    }

    private void refused(Credentials typed) {
        assertThat(doors.open(folder, typed, SampleOffices.TODAY)).isInstanceOf(Outcome.Refused.class);
    }

    private static <T> T done(Outcome<T> outcome) {
        return outcome.fold(value -> value, reasons -> {
            throw new AssertionError(reasons.toString());
        });
    }
}
