package id.jaganetral.persistence.letter;

import id.jaganetral.application.letter.LetterDraft;
import id.jaganetral.application.letter.material.ActEntry;
import id.jaganetral.application.letter.material.LetterAbout;
import id.jaganetral.application.letter.material.LetterMaterial;
import id.jaganetral.application.letter.material.ProvisionEntry;
import id.jaganetral.domain.casefile.CaseFileId;
import id.jaganetral.domain.employee.EmployeeSnapshot;
import id.jaganetral.domain.employee.EmploymentKind;
import id.jaganetral.domain.employee.PositionCategory;
import id.jaganetral.domain.employee.Sex;
import id.jaganetral.domain.letter.Capacity;
import id.jaganetral.domain.letter.NumberPattern;
import id.jaganetral.domain.letter.NumberScope;
import id.jaganetral.domain.letter.OfficeProfile;
import id.jaganetral.domain.letter.Paper;
import id.jaganetral.domain.letter.Signatory;
import id.jaganetral.domain.letter.TimeZoneLabel;
import id.jaganetral.domain.outcome.Message;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** An invented office and an invented case, for tests of letters. */
public final class LetterFixture {
    private LetterFixture() {}

    public static LetterMaterial material(CaseFileId caseFile) {
        EmployeeSnapshot person = new EmployeeSnapshot(
                Optional.empty(),
                "199004122015032003",
                "Contoh Terlapor, S.E.",
                Optional.of(Sex.FEMALE),
                EmploymentKind.PNS,
                "Penata Muda Tingkat I",
                "III/b",
                "Analis Keuangan",
                PositionCategory.PELAKSANA,
                "Bidang Anggaran",
                "Dinas Contoh",
                "Pemerintah Kabupaten Contoh");
        Map<String, String> fields = Map.of(
                "dugaan", "mengunggah ajakan mendukung salah satu calon",
                "surat_masuk", LetterDraft.YES,
                "instansi_asal", "Bawaslu Kabupaten Contoh",
                "nomor_asal", "045/PM/2026",
                "tanggal_asal", "2026-11-02",
                "tanggal_terima", "2026-11-04",
                "hal_asal", "Penerusan");
        return new LetterMaterial(
                LetterAbout.ofCase(caseFile.value(), UUID.randomUUID(), person),
                fields,
                Map.of("dugaan", Message.of("letter.origin.report", "LAP-2026-0001")),
                List.of(),
                List.of(new ActEntry("Unggahan dukungan", "1 November 2026", "Facebook", "", "", "")),
                List.of(new ProvisionEntry("PP 94/2021 Pasal 5 huruf n angka 6", "keberpihakan")),
                Map.of());
    }

    public static OfficeProfile office() {
        Signatory head = new Signatory(
                "KEPALA BADAN",
                Capacity.ACTING,
                "BUDI CONTOH, S.Sos.",
                "198001012005011001",
                "Pembina, IV/a",
                "",
                "",
                false);
        return new OfficeProfile(
                "PEMERINTAH KABUPATEN CONTOH",
                "BADAN KEPEGAWAIAN DAERAH",
                "Jalan Contoh 1",
                "12345",
                "",
                "",
                "",
                "Kota Contoh",
                "Bupati Contoh",
                "BKPSDM",
                TimeZoneLabel.WITA,
                Paper.A4,
                "Rahasia",
                new NumberPattern("{klas}/{urut}/{unit}/{tahun}"),
                NumberScope.OFFICE,
                List.of(head),
                List.of(),
                Optional.empty());
    }
}
