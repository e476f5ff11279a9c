package id.jaganetral.application.sample;

import id.jaganetral.domain.employee.EmploymentKind;
import id.jaganetral.domain.employee.Sex;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The 69 columns of a SIASN export (reference roster-formats.md, section 1.1), filled for an invented person. */
final class SiasnColumns {
    static final List<String> HEADERS = List.of(
            "PNS ID",
            "NIP BARU",
            "NIP LAMA",
            "NAMA",
            "GELAR DEPAN",
            "GELAR BELAKANG",
            "TEMPAT LAHIR ID",
            "TEMPAT LAHIR NAMA",
            "TANGGAL LAHIR",
            "JENIS KELAMIN",
            "AGAMA ID",
            "AGAMA NAMA",
            "JENIS KAWIN ID",
            "JENIS KAWIN NAMA",
            "NIK",
            "NOMOR HP",
            "EMAIL",
            "EMAIL GOV",
            "ALAMAT",
            "NPWP NOMOR",
            "BPJS",
            "JENIS PEGAWAI ID",
            "JENIS PEGAWAI NAMA",
            "KEDUDUKAN HUKUM ID",
            "KEDUDUKAN HUKUM NAMA",
            "STATUS CPNS PNS",
            "KARTU ASN VIRTUAL",
            "NOMOR SK CPNS",
            "TANGGAL SK CPNS",
            "TMT CPNS",
            "NOMOR SK PNS",
            "TANGGAL SK PNS",
            "TMT PNS",
            "GOL AWAL ID",
            "GOL AWAL NAMA",
            "GOL AKHIR ID",
            "GOL AKHIR NAMA",
            "TMT GOLONGAN",
            "MK TAHUN",
            "MK BULAN",
            "JENIS JABATAN ID",
            "JENIS JABATAN NAMA",
            "JABATAN ID",
            "JABATAN NAMA",
            "TMT JABATAN",
            "TINGKAT PENDIDIKAN ID",
            "TINGKAT PENDIDIKAN NAMA",
            "PENDIDIKAN ID",
            "PENDIDIKAN NAMA",
            "TAHUN LULUS",
            "KPKN ID",
            "KPKN NAMA",
            "LOKASI KERJA ID",
            "LOKASI KERJA NAMA",
            "UNOR ID",
            "UNOR NAMA",
            "INSTANSI INDUK ID",
            "INSTANSI INDUK NAMA",
            "INSTANSI KERJA ID",
            "INSTANSI KERJA NAMA",
            "SATUAN KERJA INDUK ID",
            "SATUAN KERJA INDUK NAMA",
            "SATUAN KERJA KERJA ID",
            "SATUAN KERJA KERJA NAMA",
            "IS VALID NIK",
            "NAMA SEKOLAH",
            "FLAG IKD",
            "ESELON ID",
            "ESELON NAMA");
    /** Stands in every column that must not be imported, so that a test can look for it. */
    static final String PRIVATE = "TIDAK BOLEH DIIMPOR";

    static final String INSTITUTION = "Pemerintah Kabupaten Contoh";
    private static final int ID_BASE = 900_000_000;

    private final DateTimeFormatter dates;

    SiasnColumns(String datePattern) {
        this.dates = DateTimeFormatter.ofPattern(datePattern);
    }

    List<String> cells(SamplePerson person) {
        Map<String, String> row = new HashMap<>();
        identity(person, row);
        service(person, row);
        place(person, row);
        List<String> cells = new ArrayList<>(HEADERS.size());
        HEADERS.forEach(header -> cells.add(row.getOrDefault(header, "")));
        return cells;
    }

    private void identity(SamplePerson person, Map<String, String> row) {
        String number = String.valueOf(ID_BASE + person.index());
        row.put("PNS ID", "A8ACA7%sE1C0A0640%s".formatted(number, number));
        row.put("NIP BARU", "'" + person.nip().digits());
        row.put("NAMA", person.name().bare());
        row.put("GELAR DEPAN", person.name().front());
        row.put("GELAR BELAKANG", person.name().back());
        row.put("TEMPAT LAHIR NAMA", "KAB. CONTOH");
        row.put("TANGGAL LAHIR", date(person.birthDate()));
        row.put("JENIS KELAMIN", person.sex() == Sex.MALE ? "M" : "F");
        for (String hidden : List.of("AGAMA ID", "AGAMA NAMA", "JENIS KAWIN ID", "JENIS KAWIN NAMA")) {
            row.put(hidden, PRIVATE);
        }
        row.put("NIK", "'9999" + number + "999");
        row.put("NOMOR HP", phone(person));
        row.put("EMAIL", "contoh" + number + "@contoh.example");
        row.put("EMAIL GOV", "contoh" + number + "@kabcontoh.example");
        row.put("ALAMAT", "Jalan Contoh Nomor " + (1 + person.index() % 400));
        row.put("NPWP NOMOR", "'" + PRIVATE + " " + number);
        row.put("BPJS", "'" + PRIVATE + " " + number);
    }

    /** 0800 numbers belong to nobody. */
    static String phone(SamplePerson person) {
        return "0800" + (ID_BASE + person.index());
    }

    private void service(SamplePerson person, Map<String, String> row) {
        boolean contract = person.kind() == EmploymentKind.PPPK || person.kind() == EmploymentKind.PPPK_PART_TIME;
        LocalDate appointed = person.nip()
                .appointedMonth()
                .map(month -> month.atDay(1))
                .orElse(LocalDate.of(person.nip().appointedYear(), 3, 1));
        row.put("JENIS PEGAWAI NAMA", "PNS Daerah Kab./Kota yang bekerja pada Kab./Kota");
        row.put("KEDUDUKAN HUKUM NAMA", legalStatus(person.kind()));
        row.put("STATUS CPNS PNS", contract ? "" : "P");
        row.put("NOMOR SK CPNS", "800/%d/CONTOH/%d".formatted(person.index(), appointed.getYear()));
        row.put("TANGGAL SK CPNS", date(appointed));
        row.put("TMT CPNS", date(appointed));
        row.put("NOMOR SK PNS", contract ? "" : "821/%d/CONTOH".formatted(person.index()));
        row.put("TMT PNS", contract ? "" : date(appointed.plusYears(1)));
        row.put("GOL AWAL NAMA", contract ? "" : "II/a");
        row.put("GOL AKHIR NAMA", person.grade());
        row.put("TMT GOLONGAN", date(appointed.plusYears(1)));
        row.put("MK TAHUN", String.valueOf(2026 - appointed.getYear()));
        row.put("MK BULAN", "3");
        row.put("TINGKAT PENDIDIKAN NAMA", "S-1/Sarjana");
        row.put("PENDIDIKAN NAMA", "S-1 CONTOH");
        row.put("TAHUN LULUS", String.valueOf(appointed.getYear() - 1));
    }

    private void place(SamplePerson person, Map<String, String> row) {
        row.put("JENIS JABATAN ID", String.valueOf(person.positionKind()));
        row.put("JENIS JABATAN NAMA", kindName(person.positionKind()));
        row.put("JABATAN ID", "J%d".formatted(person.position().hashCode() & 0xffff));
        row.put("JABATAN NAMA", person.position());
        row.put("TMT JABATAN", date(person.positionSince()));
        row.put("LOKASI KERJA NAMA", "KAB. CONTOH");
        row.put("UNOR ID", person.unit().id().value());
        row.put("UNOR NAMA", person.unit().name());
        row.put("INSTANSI INDUK NAMA", INSTITUTION);
        row.put("INSTANSI KERJA NAMA", INSTITUTION);
        row.put("SATUAN KERJA INDUK NAMA", INSTITUTION);
        row.put("SATUAN KERJA KERJA NAMA", INSTITUTION);
        row.put("IS VALID NIK", "TRUE");
        row.put("FLAG IKD", "FALSE");
        row.put("ESELON NAMA", person.echelon());
    }

    private static String legalStatus(EmploymentKind kind) {
        return switch (kind) {
            case PPPK -> "PPPK Aktif";
            case PPPK_PART_TIME -> "PPPK Paruh Waktu Aktif";
            default -> "Aktif";
        };
    }

    private static String kindName(int kind) {
        return switch (kind) {
            case 1 -> "Jabatan Struktural";
            case 2 -> "Jabatan Fungsional";
            default -> "Jabatan Pelaksana";
        };
    }

    private String date(LocalDate day) {
        return dates.format(day);
    }
}
