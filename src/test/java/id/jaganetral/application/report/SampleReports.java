package id.jaganetral.application.report;

import id.jaganetral.domain.employee.EmployeeId;
import id.jaganetral.domain.employee.EmployeeSnapshot;
import id.jaganetral.domain.employee.EmploymentKind;
import id.jaganetral.domain.employee.PositionCategory;
import id.jaganetral.domain.employee.Sex;
import id.jaganetral.domain.report.IncomingLetter;
import id.jaganetral.domain.report.Platform;
import id.jaganetral.domain.report.Report;
import id.jaganetral.domain.report.ReportId;
import id.jaganetral.domain.report.ReportSource;
import id.jaganetral.domain.report.Subject;
import id.jaganetral.domain.rule.ActFacts;
import id.jaganetral.domain.rule.ActForm;
import id.jaganetral.domain.rule.ActTarget;
import id.jaganetral.domain.rule.ContestRef;
import id.jaganetral.domain.rule.Race;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Invented reports for tests. */
public final class SampleReports {
    public static final Instant LOGGED = Instant.parse("2024-10-02T02:30:00Z");
    public static final EmployeeId EMPLOYEE = EmployeeId.of("00000000-0000-0000-0000-0000000000e1");

    private SampleReports() {}

    public static EmployeeSnapshot employee() {
        return new EmployeeSnapshot(
                Optional.of(EMPLOYEE),
                "198501012010011001",
                "Sari Contoh Wulandari, S.E.",
                Optional.of(Sex.FEMALE),
                EmploymentKind.PNS,
                "Penata Tingkat I",
                "III/d",
                "Kepala Seksi Percontohan",
                PositionCategory.PENGAWAS,
                "Seksi Percontohan",
                "Dinas Percontohan",
                "Pemerintah Kabupaten Percontohan");
    }

    public static EmployeeSnapshot villageHead() {
        return new EmployeeSnapshot(
                Optional.empty(),
                "",
                "Budi Rekaan",
                Optional.empty(),
                EmploymentKind.NON_ASN,
                "",
                "",
                "Kepala Desa Rekaan",
                PositionCategory.UNKNOWN,
                "Desa Rekaan",
                "",
                "");
    }

    /** An online post by one employee and one person known by account only. */
    public static Report post(String number) {
        return new Report(
                ReportId.fresh(),
                number,
                ReportSource.PUBLIC_REPORT,
                new ActFacts(
                        ActForm.POST,
                        ActTarget.CANDIDATE,
                        Optional.of(new ContestRef("pilkada-2024", Race.BUPATI, "Kabupaten Percontohan")),
                        LocalDate.of(2024, 9, 28),
                        Optional.of(false)),
                LocalDate.of(2024, 10, 1),
                Platform.FACEBOOK,
                "sari.contoh",
                "https://www.facebook.com/sari.contoh/posts/1?fbclid=x",
                "",
                "Mengunggah foto dengan ajakan memilih.",
                List.of(
                        new Subject(UUID.randomUUID(), "", Optional.of(employee())),
                        new Subject(UUID.randomUUID(), "akun @rahasia_contoh", Optional.empty())),
                Optional.empty(),
                LOGGED,
                "Petugas Contoh");
    }

    /** An attendance offline, referred by letter. */
    public static Report referred(String number) {
        return new Report(
                ReportId.fresh(),
                number,
                ReportSource.BAWASLU_LETTER,
                new ActFacts(
                        ActForm.ATTENDANCE_WITH_SUPPORT,
                        ActTarget.UNKNOWN,
                        Optional.empty(),
                        LocalDate.of(2024, 9, 1),
                        Optional.empty()),
                LocalDate.of(2024, 9, 20),
                Platform.OFFLINE,
                "",
                "",
                "Lapangan Percontohan",
                "Hadir dan memberi dukungan 100%.",
                List.of(new Subject(UUID.randomUUID(), "", Optional.of(villageHead()))),
                Optional.of(new IncomingLetter(
                        "Bawaslu Kabupaten Percontohan",
                        "123/PM.00.02/K.XX/09/2024",
                        LocalDate.of(2024, 9, 18),
                        LocalDate.of(2024, 9, 20),
                        "Penerusan dugaan pelanggaran",
                        Optional.of(LocalDate.of(2024, 10, 4)))),
                LOGGED.plusSeconds(60),
                "Petugas Contoh");
    }
}
