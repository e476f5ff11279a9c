package id.jaganetral.application.sample;

import id.jaganetral.application.roster.TableFiles;
import id.jaganetral.domain.employee.EmploymentKind;
import id.jaganetral.domain.employee.OrganisationUnit;
import id.jaganetral.domain.employee.UnitId;
import id.jaganetral.domain.employee.UnitTree;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Writes invented people as the files an office receives: SIASN exports, HierarkiUnor, a recap, a DUK. */
public final class SampleRosters {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MM-yyyy");
    private static final int RECAP_COLUMNS = 10;
    private static final int DUK_COLUMNS = 19;

    private final SamplePeople people;
    private final TableFiles tables;

    public SampleRosters(SamplePeople people, TableFiles tables) {
        this.people = people;
        this.tables = tables;
    }

    /** Where the sample files are. */
    public record Written(Path civilServants, Path contract, Path partTime, Path units, Path recap, Path seniority) {}

    /** Writes one file of each form into a folder. */
    public Written writeAll(Path folder) {
        Written files = new Written(
                folder.resolve("SIASN-PNS.xlsx"),
                folder.resolve("SIASN-PPPK.csv"),
                folder.resolve("SIASN-PPPK-Paruh-Waktu.csv"),
                folder.resolve("HierarkiUnor.xlsx"),
                folder.resolve("Rekap-Kecamatan.xlsx"),
                folder.resolve("DUK-Sekretariat-Daerah.xlsx"));
        export(files.civilServants(), people.ofKind(EmploymentKind.PNS));
        exportText(files.contract(), ',', people.ofKind(EmploymentKind.PPPK));
        exportText(files.partTime(), '|', people.ofKind(EmploymentKind.PPPK_PART_TIME));
        units(files.units());
        recap(files.recap());
        seniority(files.seniority());
        return files;
    }

    /** A SIASN export as workbook. */
    public void export(Path file, Stream<SamplePerson> staff) {
        export(file, staff, cells -> cells);
    }

    /** A SIASN export in which rows may have been changed. */
    public void export(Path file, Stream<SamplePerson> staff, UnaryOperator<List<String>> change) {
        SiasnColumns columns = new SiasnColumns("yyyy-MM-dd");
        try (TableFiles.Table table = tables.workbook(file, "Data")) {
            table.row(SiasnColumns.HEADERS);
            staff.forEach(person -> table.row(change.apply(columns.cells(person))));
        }
    }

    /** A SIASN export as text. */
    public void exportText(Path file, char delimiter, Stream<SamplePerson> staff) {
        SiasnColumns columns = new SiasnColumns("dd-MM-yyyy");
        try (TableFiles.Table table = tables.text(file, delimiter)) {
            table.row(SiasnColumns.HEADERS);
            staff.forEach(person -> table.row(columns.cells(person)));
        }
    }

    /** The hierarchy of units, the lower ones first, as such files come. */
    public void units(Path file) {
        try (TableFiles.Table table = tables.workbook(file, "HierarkiUnor")) {
            table.row(List.of("ID", "NAMA_UNOR", "ID_ATASAN"));
            List<OrganisationUnit> units = new ArrayList<>(people.units());
            java.util.Collections.reverse(units);
            for (OrganisationUnit unit : units) {
                table.row(List.of(
                        unit.id().value(),
                        unit.name(),
                        unit.parent().map(UnitId::value).orElse("")));
            }
        }
    }

    /** An office's own recap, with other headers and the tree flattened: all districts. */
    public void recap(Path file) {
        UnitTree tree = new UnitTree(people.units());
        try (TableFiles.Table table = tables.workbook(file, "Rekap")) {
            table.row(List.of("REKAP PEGAWAI KECAMATAN"));
            table.row(List.of(
                    "NO",
                    "NAMA LENGKAP",
                    "NIP",
                    "GOL/RUANG",
                    "NAMA JABATAN",
                    "ESL",
                    "UNOR (1)",
                    "UNOR (2)",
                    "UNOR (3)",
                    "NO. HP"));
            int[] number = {0};
            people.all()
                    .filter(person -> opd(tree, person).startsWith("KECAMATAN"))
                    .forEach(person -> {
                        List<Object> row = new ArrayList<>(RECAP_COLUMNS);
                        row.add(++number[0]);
                        row.add(person.name().full());
                        row.add(person.nip().formatted());
                        row.add(person.grade());
                        row.add(person.position());
                        row.add(person.echelon());
                        row.add(opd(tree, person));
                        row.add("");
                        row.add(person.unit().name());
                        row.add(SiasnColumns.phone(person));
                        table.row(row);
                    });
        }
    }

    /** A list by seniority (DUK) with title lines, a header of two rows with joined cells, and numbered columns. */
    public void seniority(Path file) {
        UnitTree tree = new UnitTree(people.units());
        try (TableFiles.Table table = tables.workbook(file, "DUK")) {
            table.row(List.of("DAFTAR URUT KEPANGKATAN PEGAWAI NEGERI SIPIL"));
            table.row(List.of("SEKRETARIAT DAERAH"));
            table.row(List.of("KABUPATEN CONTOH TAHUN 2025"));
            table.row(List.of());
            table.row(List.of(
                    "NO",
                    "NAMA",
                    "NIP",
                    "PANGKAT TERAKHIR",
                    "",
                    "JABATAN",
                    "",
                    "ESL",
                    "MASA KERJA GOL",
                    "",
                    "LATIHAN JABATAN",
                    "",
                    "",
                    "PENDIDIKAN AKHIR",
                    "",
                    "",
                    "TGL LAHIR / USIA",
                    "CATATAN MUTASI",
                    "KET"));
            table.row(List.of(
                    "", "", "", "GOL", "TMT", "NAMA", "TMT", "", "THN", "BLN", "NAMA", "TAHUN", "JAM", "NAMA", "LULUS",
                    "TINGKAT"));
            List<Object> numbers = new ArrayList<>();
            for (int i = 1; i <= DUK_COLUMNS; i++) {
                numbers.add(i);
            }
            table.row(numbers);
            int[] number = {0};
            people.ofKind(EmploymentKind.PNS)
                    .filter(person -> opd(tree, person).equals("SEKRETARIAT DAERAH"))
                    .forEach(person -> table.row(seniorityRow(++number[0], person)));
            table.merge(0, 0, 0, DUK_COLUMNS - 1);
            for (int column : new int[] {3, 5, 8}) {
                table.merge(4, column, 4, column + 1);
            }
            for (int column : new int[] {0, 1, 2, 7}) {
                table.merge(4, column, 5, column);
            }
        }
    }

    private static List<Object> seniorityRow(int number, SamplePerson person) {
        return List.of(
                number,
                person.name().full(),
                person.nip().formatted(),
                person.grade(),
                DAY.format(person.positionSince()),
                person.position(),
                DAY.format(person.positionSince()),
                person.echelon(),
                10,
                2,
                "DIKLAT CONTOH",
                2015,
                120,
                "S-1 CONTOH",
                2000,
                "S-1",
                DAY.format(person.birthDate()) + " / 45 tahun",
                "",
                "");
    }

    private static String opd(UnitTree tree, SamplePerson person) {
        return tree.opd(person.unit().id()).map(OrganisationUnit::name).orElse("");
    }
}
