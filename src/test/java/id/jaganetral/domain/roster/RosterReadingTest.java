package id.jaganetral.domain.roster;

import static org.assertj.core.api.Assertions.assertThat;

import id.jaganetral.domain.employee.EmploymentKind;
import id.jaganetral.domain.outcome.Message;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RosterReadingTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    /** Reads a row whose cells stand under these headers. */
    private static Optional<RowReading> read(Optional<EmploymentKind> named, Map<String, Cell> row) {
        List<String> headers = List.copyOf(row.keySet());
        ColumnMapping mapping = ColumnMapping.propose(headers);
        RosterRowParser parser = new RosterRowParser(mapping, named, TODAY, false);
        Cell[] cells = parser.fields().stream()
                .map(field -> row.get(headers.get(mapping.columns().get(field))))
                .toArray(Cell[]::new);
        return parser.read(cells);
    }

    private static RowReading read(Map<String, Cell> row) {
        return read(Optional.empty(), row).orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"NIP BARU", "nip", "nipBaru", "NIP_BARU", "NI PPPK", "Nip PPPK", "Nomor Induk"})
    void theNumberIsKnownByAllItsHeaders(String header) {
        assertThat(RosterField.ofHeader(header)).contains(RosterField.NIP);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "AGAMA ID",
                "AGAMA NAMA",
                "JENIS KAWIN ID",
                "JENIS KAWIN NAMA",
                "NIK",
                "NPWP NOMOR",
                "BPJS",
                "IS VALID NIK",
                "KARTU ASN VIRTUAL"
            })
    void privateColumnsAreNeverMapped(String header) {
        assertThat(RosterField.neverRead(header)).isTrue();
        ColumnMapping forced =
                new ColumnMapping(List.of("NIP", header), Map.of(RosterField.NIP, 0, RosterField.ADDRESS, 1));
        assertThat(forced.columns()).isEqualTo(Map.of(RosterField.NIP, 0));
    }

    @Test
    void aSeniorityListIsFoundBelowItsTitleWithAHeaderOfTwoRows() {
        List<List<String>> head = List.of(
                List.of("DAFTAR URUT KEPANGKATAN PEGAWAI NEGERI SIPIL"),
                List.of(),
                List.of("NO", "NAMA", "NIP", "PANGKAT TERAKHIR", "", "JABATAN", "", "LATIHAN JABATAN"),
                List.of("", "", "", "GOL", "TMT", "NAMA", "TMT", "NAMA"),
                List.of("1", "2", "3", "4", "5", "6", "7", "8"),
                List.of("1", "CONTOH", "198501012010011001", "III/d"));
        HeaderPlan plan = HeaderFinder.ofPeople(head).orElseThrow();
        assertThat(plan.lastRow()).isEqualTo(4);
        assertThat(ColumnMapping.propose(plan.headers()).columns())
                .isEqualTo(Map.of(
                        RosterField.NAME, 1,
                        RosterField.NIP, 2,
                        RosterField.GRADE, 3,
                        RosterField.GRADE_SINCE, 4,
                        RosterField.POSITION, 5,
                        RosterField.POSITION_SINCE, 6));
    }

    @Test
    void aHeaderBelowTheFifteenthRowIsNotLookedFor() {
        List<List<String>> head = new java.util.ArrayList<>(java.util.Collections.nCopies(15, List.of("judul")));
        head.add(List.of("NIP", "NAMA"));
        assertThat(HeaderFinder.ofPeople(head)).isEmpty();
    }

    @Test
    void nameAndNumberInOneCellAreTakenApart() {
        RowReading reading = read(Map.of("NAMA / NIP", Cell.text("CONTOH SATU, S.E.\nNIP. 19850101 201001 1 001")));
        assertThat(reading.row().orElseThrow().nip().digits()).isEqualTo("198501012010011001");
        assertThat(reading.name()).isEqualTo("CONTOH SATU, S.E.");
    }

    @Test
    void numbersThatExcelRoundedAreRefused() {
        Map<String, Cell> rounded = Map.of("NIP", Cell.number("198501012010011000"), "NAMA", Cell.text("CONTOH"));
        Map<String, Cell> scientific = Map.of("NIP", Cell.number("1.98501012010011E17"), "NAMA", Cell.text("CONTOH"));
        Map<String, Cell> typed = Map.of("NIP", Cell.text("1,98501E+17"), "NAMA", Cell.text("CONTOH"));
        assertThat(read(rounded).rejection()).contains(Message.of("employee.nip.rounded"));
        assertThat(read(scientific).rejection()).contains(Message.of("employee.nip.scientific"));
        assertThat(read(typed).rejection()).contains(Message.of("employee.nip.scientific"));
    }

    @ParameterizedTest
    @CsvSource({
        "198501012010011001, Aktif, , PNS",
        "199208152024212002, PPPK Aktif, , PPPK",
        "199208152024212002, '', , PPPK",
        "199208152025211002, PPPK Paruh Waktu Aktif, , PPPK_PART_TIME",
        "199208152025211002, '', PPPK_PART_TIME, PPPK_PART_TIME",
        "199208152025211002, PPPK Aktif, PPPK_PART_TIME, PPPK_PART_TIME",
        "198501012010011001, Aktif, PPPK, PNS"
    })
    void kindFollowsFromStatusThenNumberThenFile(String nip, String status, EmploymentKind named, EmploymentKind kind) {
        Map<String, Cell> row =
                Map.of("NIP", Cell.text(nip), "NAMA", Cell.text("CONTOH"), "KEDUDUKAN HUKUM NAMA", Cell.text(status));
        RowReading reading = read(Optional.ofNullable(named), row).orElseThrow();
        assertThat(reading.row().orElseThrow().kind()).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource({
        "Aktif, true",
        "Cuti Luar Tanggungan Negara, true",
        "Pemberhentian Sementara, true",
        "Masa Persiapan Pensiun, true",
        "Pensiun, false",
        "Meninggal Dunia, false",
        "Diberhentikan dengan hormat, false"
    })
    void peopleOnLeaveAreStillBound(String status, boolean active) {
        RowReading reading = read(Map.of(
                "NIP", Cell.text("198501012010011001"), "NAMA", Cell.text("C"), "KEDUDUKAN HUKUM", Cell.text(status)));
        assertThat(reading.row().orElseThrow().active()).isEqualTo(active);
    }

    @ParameterizedTest
    @CsvSource({
        "NUMBER, 31048, 1985-01-01",
        "TEXT, 31048, 1985-01-01",
        "TEXT, 1985-01-02, 1985-01-02",
        "TEXT, 02-01-1985, 1985-01-02",
        "TEXT, 2/1/1985, 1985-01-02",
        "TEXT, 2 Januari 1985, 1985-01-02",
        "TEXT, 02-01-1985 / 41 tahun, 1985-01-02",
        "TEXT, 31-02-1985, ",
        "TEXT, '', "
    })
    void datesAreReadInAllForms(Cell.Kind kind, String text, LocalDate day) {
        assertThat(new RosterDates(false).parse(new Cell(text, kind))).isEqualTo(Optional.ofNullable(day));
    }

    @Test
    void whatContradictsTheNumberIsAWarning() {
        RowReading reading = read(Map.of(
                "NIP", Cell.text("'198501012010011001"),
                "NAMA", Cell.text("CONTOH"),
                "TANGGAL LAHIR", Cell.text("02-01-1985"),
                "JENIS KELAMIN", Cell.text("F"),
                "GOL AKHIR NAMA", Cell.text("V/z")));
        assertThat(reading.warnings())
                .containsExactlyInAnyOrder(
                        Message.of("employee.row.grade", "V/z"),
                        Message.of("employee.row.birthDiffers"),
                        Message.of("employee.row.sexDiffers"));
    }

    @Test
    void blankAndRepeatedHeaderRowsAreLeftOut() {
        assertThat(read(Optional.empty(), Map.of("NIP", Cell.text(" "), "NAMA", Cell.text("-"))))
                .isEmpty();
        assertThat(read(Optional.empty(), Map.of("NIP", Cell.text("NIP"), "NAMA", Cell.text("NAMA"))))
                .isEmpty();
    }

    @Test
    void theSignatureDoesNotDependOnOrderOrSpelling() {
        assertThat(HeaderName.signature(List.of("NIP_BARU", "Nama")))
                .isEqualTo(HeaderName.signature(List.of("NAMA", "nip baru")))
                .isNotEqualTo(HeaderName.signature(Arrays.asList("NAMA", "NIP")));
    }
}
