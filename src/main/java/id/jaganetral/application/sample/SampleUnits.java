package id.jaganetral.application.sample;

import id.jaganetral.domain.employee.OrganisationUnit;
import id.jaganetral.domain.employee.UnitId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The units of the invented Kabupaten Contoh, each with the post that leads it. */
final class SampleUnits {
    static final String GOVERNMENT = "PEMERINTAH KABUPATEN CONTOH";

    /** A unit and who leads it. */
    record Led(OrganisationUnit unit, String head, String echelon, boolean functional) {}

    private static final List<String> OFFICES = List.of(
            "PENDIDIKAN",
            "KESEHATAN",
            "PEKERJAAN UMUM",
            "PERUMAHAN",
            "SOSIAL",
            "TENAGA KERJA",
            "PANGAN",
            "LINGKUNGAN HIDUP",
            "KEPENDUDUKAN DAN PENCATATAN SIPIL",
            "PEMBERDAYAAN MASYARAKAT",
            "PERHUBUNGAN",
            "KOMUNIKASI DAN INFORMATIKA",
            "KOPERASI",
            "PENANAMAN MODAL",
            "PARIWISATA",
            "PERPUSTAKAAN");
    private static final List<String> BODIES = List.of(
            "KEPEGAWAIAN DAN PENGEMBANGAN SUMBER DAYA MANUSIA",
            "PERENCANAAN PEMBANGUNAN",
            "KEUANGAN",
            "PENDAPATAN",
            "PENANGGULANGAN BENCANA",
            "KESATUAN BANGSA DAN POLITIK");
    private static final List<String> DISTRICTS = List.of(
            "CONTOH UTARA",
            "CONTOH SELATAN",
            "CONTOH TIMUR",
            "CONTOH BARAT",
            "CONTOH TENGAH",
            "CONTOH HULU",
            "CONTOH HILIR",
            "CONTOH PESISIR",
            "CONTOH RAYA",
            "CONTOH INDAH",
            "CONTOH JAYA",
            "CONTOH MULIA");
    private static final List<String> SECTIONS =
            List.of("PEMERINTAHAN", "HUKUM", "ORGANISASI", "UMUM", "PEREKONOMIAN", "KESEJAHTERAAN RAKYAT");

    private final List<Led> units = new ArrayList<>();
    private final OrganisationUnit government = new OrganisationUnit(new UnitId("U0001"), GOVERNMENT, Optional.empty());

    SampleUnits(SampleSize size) {
        units.add(new Led(government, "", "", false));
        secretariat();
        for (String name : OFFICES) {
            office(name, size);
        }
        for (String name : BODIES) {
            withDivisions(
                    add(government, "BADAN " + name, "KEPALA BADAN " + name, "II.b"),
                    "BADAN",
                    List.of("MUTASI", "DATA"));
        }
        OrganisationUnit police =
                add(government, "SATUAN POLISI PAMONG PRAJA", "KEPALA SATUAN POLISI PAMONG PRAJA", "II.b");
        withDivisions(police, "SATUAN", List.of("KETERTIBAN UMUM", "PERLINDUNGAN MASYARAKAT"));
        add(government, "RSUD CONTOH", "DIREKTUR RSUD CONTOH", "III.a");
        DISTRICTS.forEach(this::district);
    }

    List<Led> all() {
        return units;
    }

    private void secretariat() {
        OrganisationUnit setda = add(government, "SEKRETARIAT DAERAH", "SEKRETARIS DAERAH", "II.a");
        for (String section : SECTIONS) {
            add(setda, "BAGIAN " + section, "KEPALA BAGIAN " + section, "III.a");
        }
        add(government, "SEKRETARIAT DPRD", "SEKRETARIS DPRD", "II.b");
        OrganisationUnit inspectorate = add(government, "INSPEKTORAT", "INSPEKTUR", "II.b");
        add(inspectorate, "INSPEKTUR PEMBANTU I", "INSPEKTUR PEMBANTU I", "III.a");
        add(inspectorate, "INSPEKTUR PEMBANTU II", "INSPEKTUR PEMBANTU II", "III.a");
    }

    private void office(String name, SampleSize size) {
        OrganisationUnit office = add(government, "DINAS " + name, "KEPALA DINAS " + name, "II.b");
        withDivisions(office, "DINAS", List.of("PELAYANAN", "PENGEMBANGAN"));
        if (name.equals("PENDIDIKAN")) {
            for (int i = 1; i <= size.schools(); i++) {
                String school = (i % 3 == 0 ? "SMP NEGERI " : "SD NEGERI ") + i + " CONTOH";
                led(office, school, "KEPALA SEKOLAH", "", true);
            }
        }
        if (name.equals("KESEHATAN")) {
            for (int i = 1; i <= size.clinics(); i++) {
                led(office, "PUSKESMAS CONTOH " + i, "KEPALA PUSKESMAS", "", true);
            }
        }
    }

    private void withDivisions(OrganisationUnit office, String form, List<String> divisions) {
        OrganisationUnit secretariat = add(office, "SEKRETARIAT", "SEKRETARIS " + form, "III.a");
        add(secretariat, "SUB BAGIAN UMUM", "KEPALA SUB BAGIAN UMUM", "IV.a");
        for (String division : divisions) {
            add(office, "BIDANG " + division, "KEPALA BIDANG " + division, "III.b");
        }
    }

    private void district(String name) {
        OrganisationUnit district = add(government, "KECAMATAN " + name, "CAMAT " + name, "III.a");
        add(district, "SEKRETARIAT KECAMATAN", "SEKRETARIS KECAMATAN", "III.b");
        add(district, "KELURAHAN " + name + " I", "LURAH " + name + " I", "IV.a");
        add(district, "KELURAHAN " + name + " II", "LURAH " + name + " II", "IV.a");
    }

    private OrganisationUnit add(OrganisationUnit above, String name, String head, String echelon) {
        return led(above, name, head, echelon, false);
    }

    private OrganisationUnit led(OrganisationUnit above, String name, String head, String echelon, boolean functional) {
        UnitId id = new UnitId("U%04d".formatted(units.size() + 1));
        OrganisationUnit unit = new OrganisationUnit(id, name, Optional.of(above.id()));
        units.add(new Led(unit, head, echelon, functional));
        return unit;
    }
}
