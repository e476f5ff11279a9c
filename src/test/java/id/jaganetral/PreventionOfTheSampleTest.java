package id.jaganetral;

import static org.assertj.core.api.Assertions.assertThat;

import id.jaganetral.application.access.Credentials;
import id.jaganetral.application.access.NewUser;
import id.jaganetral.application.account.AccountDraft;
import id.jaganetral.application.employee.EmployeeFilter;
import id.jaganetral.application.employee.EmployeeLine;
import id.jaganetral.application.prevention.EventDraft;
import id.jaganetral.application.prevention.EventLine;
import id.jaganetral.application.prevention.ReadAttendance;
import id.jaganetral.application.recap.RecapRequest;
import id.jaganetral.application.register.Register;
import id.jaganetral.application.register.Table;
import id.jaganetral.application.register.Tally;
import id.jaganetral.domain.employee.EmployeeId;
import id.jaganetral.domain.outcome.Outcome;
import id.jaganetral.domain.prevention.PreventionEvent;
import id.jaganetral.domain.prevention.PreventionEventId;
import id.jaganetral.persistence.vault.TestKeys;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Attendance and signatures given outside the program, recorded and counted. */
class PreventionOfTheSampleTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 11, 2);
    private static final LocalDate SECOND = LocalDate.of(2026, 11, 9);
    private static final RecapRequest NOVEMBER =
            new RecapRequest(LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 30), Optional.empty(), Optional.empty());
    private static final String PASSWORD = "sepeda-biru-lewat-jembatan";

    @TempDir
    Path folder;

    private Office office;
    private List<EmployeeLine> staff;

    @BeforeEach
    void open() {
        office = SampleOffices.open(folder.resolve("contoh"));
        staff = office.findEmployees()
                .search(EmployeeFilter.everyone(), Integer.MAX_VALUE)
                .lines();
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void whoAttendedAndWhoSignedIsCountedOnceInTheRecaps() {
        String opd = staff.get(0).opd();
        Set<EmployeeId> whole =
                ids(staff.stream().filter(line -> opd.equals(line.opd())).toList());
        done(record(PreventionEvent.Kind.MEETING, FIRST, whole, "12"));
        done(record(PreventionEvent.Kind.MEETING, SECOND, Set.of(staff.get(0).id()), ""));
        done(record(PreventionEvent.Kind.PLEDGE, SECOND, whole, ""));

        List<Table<?>> meetings = register("sosialisasi").tables(NOVEMBER);
        assertThat(boxes(meetings.get(1), "attendance-opd", opd)).containsExactly(whole.size(), 0);
        assertThat(meetings.get(1).lines()).hasSize(staff.size());
        assertThat(meetings.get(0).lines()).hasSize(2);
        List<Table<?>> pledges = register("pakta").tables(NOVEMBER);
        assertThat(boxes(pledges.get(0), "pledge-opd", opd)).first().isEqualTo(whole.size());
        assertThat(register("bulanan").tables(NOVEMBER)).anySatisfy(table -> {
            assertThat(table.name()).isEqualTo("monthly-events");
            assertThat(table.lines()).hasSize(2);
        });
    }

    private static <L> List<Integer> boxes(Table<L> table, String name, String row) {
        Tally<L> tally = table.tallies().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
        Tally.Count count = tally.count(table.lines());
        return count.columns().stream().map(column -> count.at(row, column)).toList();
    }

    @Test
    void aScanIsKeptAndWhatWasTakenBackCountsNoMore() throws IOException {
        Path scan =
                Files.write(folder.resolve("daftar hadir.pdf"), "%PDF-1.7 contoh".getBytes(StandardCharsets.US_ASCII));
        PreventionEvent event = done(office.letters()
                .prevention()
                .record(new EventDraft(
                        PreventionEvent.Kind.MEETING,
                        Optional.of(FIRST),
                        "Sosialisasi",
                        "Aula",
                        "Narasumber Contoh",
                        Set.of(staff.get(0).id()),
                        "",
                        Optional.of(scan))));
        assertThat(office.letters().prevention().openScan(event.id()).orElseThrow())
                .hasSameBinaryContentAs(scan);

        done(office.letters().prevention().takeBack(event.id(), "tanggal keliru"));
        assertThat(lines()).isEmpty();
        assertThat(register("sosialisasi").tables(NOVEMBER).get(0).lines()).isEmpty();
        assertThat(office.letters().prevention().openScan(event.id())).isEmpty();
        assertThat(refused(office.letters().prevention().takeBack(event.id(), "sekali lagi")))
                .containsExactly("prevention.gone");
    }

    @Test
    void whatCannotBeIsRefusedAtItsField() throws IOException {
        Path words = Files.writeString(folder.resolve("daftar.pdf"), "bukan pindaian");
        assertThat(refused(office.letters()
                        .prevention()
                        .record(new EventDraft(
                                PreventionEvent.Kind.PLEDGE,
                                Optional.empty(),
                                " ",
                                "",
                                "",
                                Set.of(),
                                "dua",
                                Optional.empty()))))
                .containsExactly("prevention.check.day", "prevention.check.title.PLEDGE", "prevention.check.others");
        assertThat(refused(record(PreventionEvent.Kind.MEETING, LocalDate.of(2099, 1, 1), Set.of(), "")))
                .containsExactly("prevention.check.future", "prevention.check.nobody");
        assertThat(refused(office.letters()
                        .prevention()
                        .record(new EventDraft(
                                PreventionEvent.Kind.MEETING,
                                Optional.of(FIRST),
                                "Sosialisasi",
                                "",
                                "",
                                Set.of(),
                                "5",
                                Optional.of(words)))))
                .containsExactly("letter.scan.kind");
        String endless = "panjang ".repeat(200);
        assertThat(refused(office.letters()
                        .prevention()
                        .record(new EventDraft(
                                PreventionEvent.Kind.MEETING,
                                Optional.of(FIRST),
                                endless,
                                endless,
                                endless,
                                Set.of(),
                                "5",
                                Optional.empty()))))
                .containsExactly("report.check.toolong", "report.check.toolong", "report.check.toolong");
        assertThat(refused(office.letters().prevention().takeBack(PreventionEventId.fresh(), endless)))
                .containsExactly("report.check.toolong");
        assertThat(lines()).isEmpty();
    }

    @Test
    void aListOfAttendanceTellsItsPeopleByTheirNumbers() throws IOException {
        List<EmployeeLine> numbered =
                staff.stream().filter(line -> !line.nip().isEmpty()).limit(3).toList();
        String thirdAsPrinted = numbered.get(2).nip().replaceFirst("(.{8})(.{4})(.{2})(.)(.{3})", "$1 $2 $3 $4 $5");
        String spaced = numbered.get(1).nip().replaceFirst("(.{8})(.{6})(.)(.{3})", "$1 $2 $3 $4");
        Path list = Files.writeString(
                folder.resolve("hadir.csv"),
                "DAFTAR HADIR;;\nNo;Nama;NIP\n1;Seseorang;" + numbered.get(0).nip() + "\n2;Orang lain;NIP " + spaced
                        + "\n3;Tamu;199912312024011999\n4;Tanpa nomor;-\n"
                        + "5;Dibulatkan;1,98709042025212E+17\n6;Berspasi;" + thirdAsPrinted + "\n");
        ReadAttendance.Found found = done(office.people().attendance().read(list));
        assertThat(found).isEqualTo(new ReadAttendance.Found(numbered, 1, 1));

        Path none = Files.writeString(folder.resolve("kosong.csv"), "No;Nama\n1;Seseorang\n2;Orang lain\n");
        assertThat(refused(office.people().attendance().read(none))).containsExactly("prevention.file.nothing");
        Path rounded = Files.writeString(folder.resolve("bulat.csv"), "No;NIP\n1;1.98709042025212E+17\n2;-\n");
        assertThat(refused(office.people().attendance().read(rounded))).containsExactly("prevention.file.rounded");
    }

    @Test
    void theHeadOfAnUnitSeesOnlyWhatConcernsTheOwnPeople() {
        String own = staff.get(0).opd();
        EmployeeLine stranger = staff.stream()
                .filter(line -> !own.equals(line.opd()))
                .findFirst()
                .orElseThrow();
        done(record(PreventionEvent.Kind.MEETING, FIRST, Set.of(staff.get(0).id(), stranger.id()), "3"));
        PreventionEvent other = done(record(PreventionEvent.Kind.MEETING, SECOND, Set.of(stranger.id()), ""));
        office.keepAccounts()
                .add(
                        new NewUser("Kepala Contoh", new Credentials("kepala", PASSWORD.toCharArray())),
                        new AccountDraft(
                                Set.of("head"),
                                office.people().units().opds().stream()
                                        .filter(unit -> unit.name().equals(own))
                                        .map(unit -> unit.id())
                                        .findFirst(),
                                ""))
                .fold(account -> account, reasons -> {
                    throw new AssertionError(reasons.toString());
                });
        office.close();
        OfficeDoor doors = new OfficeDoor(SampleOffices.TODAY, TestKeys.CHEAP);
        office = doors.open(
                        folder.resolve("contoh"),
                        new Credentials("kepala", PASSWORD.toCharArray()),
                        SampleOffices.TODAY)
                .fold(opened -> opened, reasons -> {
                    throw new AssertionError(reasons.toString());
                });
        assertThat(lines()).singleElement().satisfies(line -> {
            assertThat(line.people()).isEqualTo(1);
            assertThat(line.others()).isZero();
            assertThat(line.whole()).isFalse();
        });
        assertThat(refused(office.letters().prevention().takeBack(other.id(), "bukan unit saya")))
                .containsExactly("prevention.gone");
    }

    private List<EventLine> lines() {
        return office.letters().prevention().events(LocalDate.of(2000, 1, 1), LocalDate.of(2100, 1, 1));
    }

    private Register register(String name) {
        return office.registers().find(name).orElseThrow();
    }

    private Outcome<PreventionEvent> record(
            PreventionEvent.Kind kind, LocalDate on, Set<EmployeeId> people, String others) {
        return office.letters()
                .prevention()
                .record(new EventDraft(
                        kind, Optional.of(on), "Kegiatan contoh", "Aula", "", people, others, Optional.empty()));
    }

    private static Set<EmployeeId> ids(List<EmployeeLine> lines) {
        return lines.stream().map(EmployeeLine::id).collect(Collectors.toSet());
    }

    private static <T> T done(Outcome<T> outcome) {
        return outcome.fold(value -> value, reasons -> {
            throw new AssertionError(reasons.toString());
        });
    }

    private static List<String> refused(Outcome<?> outcome) {
        return outcome.fold(value -> List.of("done"), reasons -> reasons.stream()
                .map(reason -> reason.message().key())
                .toList());
    }
}
