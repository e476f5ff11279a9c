package id.jaganetral.application.letter;

import static id.jaganetral.domain.casefile.CaseStory.day;

import id.jaganetral.domain.casefile.CaseFact;
import id.jaganetral.domain.casefile.CaseFile;
import id.jaganetral.domain.casefile.CaseStory;
import id.jaganetral.domain.casefile.Official;
import id.jaganetral.domain.casefile.TeamMember;
import id.jaganetral.domain.employee.EmployeeSnapshot;
import id.jaganetral.domain.employee.EmploymentKind;
import id.jaganetral.domain.employee.PositionCategory;
import id.jaganetral.domain.employee.Sex;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Invented people and how far their cases have come, for letters. */
final class StoryCases {
    static final Official SUPERIOR = new Official(
            "Dra. Wulan Contoh, M.M.",
            "197503032000032003",
            "Pembina, IV/a",
            "Kepala Bidang Pengembangan",
            PositionCategory.ADMINISTRATOR);
    private static final Official AUDITOR = new Official(
            "Sri Contoh, S.E., Ak., CA., QIA., CFrA.",
            "198004042005012004",
            "Pembina, IV/a",
            "Auditor Ahli Madya pada Inspektorat Kabupaten Contoh",
            PositionCategory.FUNGSIONAL);
    private static final Official PERSONNEL = new Official(
            "Tono Contoh, S.H.",
            "198505052010011005",
            "Penata Tingkat I, III/d",
            "Analis Sumber Daya Manusia Aparatur Ahli Muda",
            PositionCategory.FUNGSIONAL);

    private StoryCases() {}

    static EmployeeSnapshot civilServant() {
        return person(EmploymentKind.PNS, "198503122010011004", "Contoh Pegawai Satu, S.Sos.", Sex.MALE);
    }

    /** A name and a post that need more than one line. */
    static EmployeeSnapshot longNamed() {
        return new EmployeeSnapshot(
                Optional.empty(),
                "197011112000032011",
                "Prof. Dr. Ir. Hj. Contoh Pegawai Bernama Sangat Panjang Sekali Kusumawardhani, S.T., M.Sc., Ph.D.",
                Optional.of(Sex.FEMALE),
                EmploymentKind.PNS,
                "Pembina Tingkat I",
                "IV/b",
                "Kepala Bidang Perencanaan, Pengendalian, Evaluasi, Data, Informasi, dan Pelaporan",
                PositionCategory.ADMINISTRATOR,
                "Bidang Perencanaan, Pengendalian, Evaluasi, Data, Informasi, dan Pelaporan",
                "Dinas Pemberdayaan Perempuan, Perlindungan Anak, Pengendalian Penduduk, dan Keluarga Berencana",
                "Pemerintah Kabupaten Contoh");
    }

    /** Has a golongan and no pangkat. */
    static EmployeeSnapshot contractEmployee() {
        return new EmployeeSnapshot(
                Optional.empty(),
                "199001012023211001",
                "Contoh Perjanjian Kerja, S.Kom.",
                Optional.of(Sex.FEMALE),
                EmploymentKind.PPPK,
                "",
                "IX",
                "Pranata Komputer Ahli Pertama",
                PositionCategory.FUNGSIONAL,
                "Bidang Aplikasi",
                "Dinas Komunikasi dan Informatika",
                "Pemerintah Kabupaten Contoh");
    }

    /** Has neither number nor rank. */
    static EmployeeSnapshot outsider() {
        return new EmployeeSnapshot(
                Optional.empty(),
                "",
                "Contoh Tenaga Kontrak",
                Optional.empty(),
                EmploymentKind.NON_ASN,
                "",
                "",
                "Pengemudi",
                PositionCategory.UNKNOWN,
                "Subbagian Umum",
                "Dinas Perhubungan",
                "Pemerintah Kabupaten Contoh");
    }

    private static EmployeeSnapshot person(EmploymentKind kind, String nip, String name, Sex sex) {
        return new EmployeeSnapshot(
                Optional.empty(),
                nip,
                name,
                Optional.of(sex),
                kind,
                "Penata Tingkat I",
                "III/d",
                "Analis Kebijakan Ahli Muda",
                PositionCategory.FUNGSIONAL,
                "Bidang Pengembangan",
                "Dinas Pendidikan",
                "Pemerintah Kabupaten Contoh");
    }

    /** Opened, nothing done yet. */
    static CaseFile opened(EmployeeSnapshot person) {
        return of(CaseStory.heavy("2024-10-04").file(), person);
    }

    static CaseFile openedMedium(EmployeeSnapshot person) {
        return of(CaseStory.medium("2024-10-04").file(), person);
    }

    /** Before the ethics panel. */
    static CaseFile openedEthics(EmployeeSnapshot person) {
        return of(CaseStory.ethics("2024-10-04").file(), person);
    }

    private static CaseFile of(CaseFile told, EmployeeSnapshot person) {
        return new CaseFile(
                told.id(), told.number(), person, told.origin(), told.classification(), told.facts(), told.version());
    }

    static CaseFile with(CaseFile file, CaseFact... facts) {
        CaseFile more = file;
        for (CaseFact fact : facts) {
            more = more.with(fact, "", Instant.EPOCH, "Petugas");
        }
        return more;
    }

    static CaseFact.TeamFormed team() {
        return new CaseFact.TeamFormed(
                day("2024-10-07"),
                "800.1.6.2/40/BKPSDM/2024",
                List.of(
                        new TeamMember(SUPERIOR, TeamMember.Element.SUPERIOR, TeamMember.Seat.CHAIR),
                        new TeamMember(AUDITOR, TeamMember.Element.OVERSIGHT, TeamMember.Seat.SECRETARY),
                        new TeamMember(PERSONNEL, TeamMember.Element.PERSONNEL, TeamMember.Seat.MEMBER)));
    }

    static CaseFact.SummonsIssued summons(int ordinal, String on, String examinationOn) {
        return new CaseFact.SummonsIssued(
                day(on),
                ordinal,
                "800.1.6.2/4" + ordinal + "/BKPSDM/2024",
                day(examinationOn),
                "09.00",
                "Ruang Rapat BKPSDM",
                SUPERIOR);
    }

    /** Summoned once, to be examined on 18 October. */
    static CaseFile summoned(CaseFile file) {
        return with(file, summons(1, "2024-10-08", "2024-10-18"));
    }

    static CaseFile absentOnce(CaseFile file) {
        return with(summoned(file), new CaseFact.AbsenceRecorded(day("2024-10-18"), 1, "800.1.6.2/50/BKPSDM/2024", ""));
    }

    static CaseFile absentTwice(CaseFile file) {
        return with(
                absentOnce(file),
                summons(2, "2024-10-21", "2024-10-31"),
                new CaseFact.AbsenceRecorded(day("2024-10-31"), 2, "800.1.6.2/51/BKPSDM/2024", ""));
    }

    static CaseFile examined(CaseFile file) {
        boolean team = file.history().has(CaseFact.TeamFormed.class);
        return with(
                summoned(file),
                new CaseFact.ExaminationHeld(
                        day("2024-10-18"),
                        "800.1.6.2/60/BKPSDM/2024",
                        team ? List.of(SUPERIOR, AUDITOR, PERSONNEL) : List.of(SUPERIOR),
                        CaseFact.Signature.SIGNED,
                        true));
    }

    static CaseFile proven(CaseFile file, String kind) {
        return with(
                file,
                new CaseFact.ReportWritten(
                        day("2024-11-04"),
                        "800.1.6.2/70/BKPSDM/2024",
                        true,
                        Optional.of(kind),
                        List.of("Dilakukan berulang"),
                        List.of("Mengakui perbuatannya", "Belum pernah dijatuhi hukuman disiplin")));
    }

    static CaseFile unproven(CaseFile file) {
        return with(
                file,
                new CaseFact.ReportWritten(
                        day("2024-11-04"), "800.1.6.2/70/BKPSDM/2024", false, Optional.empty(), List.of(), List.of()));
    }

    /** Decided and called to receive the decision. */
    static CaseFile called(CaseFile file, String kind, String by) {
        return with(
                proven(file, kind),
                new CaseFact.Decided(
                        day("2024-11-18"), "800.1.6.2/80/BKPSDM/2024", kind, Official.named("Bupati Contoh", by)),
                new CaseFact.CalledToReceive(
                        day("2024-11-19"),
                        "800.1.6.2/81/BKPSDM/2024",
                        day("2024-11-25"),
                        "10.00",
                        "Ruang Kerja Sekretaris Daerah"));
    }

    /** Decided by the ethics panel's recommendation. */
    static CaseFile moral(CaseFile file, String kind) {
        return with(
                proven(file, kind),
                new CaseFact.Decided(
                        day("2024-11-18"),
                        "800.1.6.1/80/BKPSDM/2024",
                        kind,
                        Official.named("Bupati Contoh", "Bupati Contoh")));
    }

    /** Received on the day set. */
    static CaseFile received(CaseFile file) {
        return with(file, new CaseFact.Delivered(day("2024-11-25"), "800.1.6.2/82/BKPSDM/2024"));
    }

    /** Objected to on a day. */
    static CaseFile objected(CaseFile file, String on) {
        return with(received(file), new CaseFact.ObjectionFiled(day(on), "Bupati Contoh"));
    }
}
