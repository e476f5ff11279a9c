package id.jaganetral.application.letter;

import static id.jaganetral.application.letter.StoryCases.civilServant;
import static id.jaganetral.application.letter.StoryCases.contractEmployee;
import static id.jaganetral.application.letter.StoryCases.longNamed;
import static id.jaganetral.application.letter.StoryCases.opened;
import static id.jaganetral.application.letter.StoryCases.openedMedium;
import static id.jaganetral.application.letter.StoryCases.outsider;

import id.jaganetral.application.letter.material.LetterPictures;
import id.jaganetral.application.letter.material.StoryMaterials;
import id.jaganetral.domain.casefile.CaseFile;
import id.jaganetral.domain.employee.EmployeeSnapshot;
import id.jaganetral.domain.evidence.EvidenceCode;
import id.jaganetral.domain.evidence.Fingerprint;
import id.jaganetral.domain.report.IncomingLetter;
import id.jaganetral.domain.report.Report;
import id.jaganetral.domain.report.ReportSource;
import id.jaganetral.domain.report.Subject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Papers around a report: receipt, disposition, clarification, answer, warning, evidence. */
final class IntakeStories {
    private static final Fingerprint ORIGINAL =
            new Fingerprint("9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08");
    private static final Fingerprint REDACTED =
            new Fingerprint("2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae");

    private final StoryDesk desk;
    private final Map<String, LetterDraft> stories = new LinkedHashMap<>();

    private IntakeStories(StoryDesk desk) {
        this.desk = desk;
    }

    static Map<String, LetterDraft> of(StoryDesk desk) {
        IntakeStories all = new IntakeStories(desk);
        all.receipts();
        all.dispositions();
        all.clarifications();
        all.answers();
        all.warnings();
        all.annexes();
        return all.stories;
    }

    private void put(String name, LetterDraft draft) {
        stories.put(name, draft.withSignatory(FormStories.HEAD));
    }

    /** As the public told it, about these people. */
    private static Report told(EmployeeSnapshot... people) {
        return about(StoryMaterials.report(opened(people[0])), Optional.empty(), people);
    }

    /** As Bawaslu sent it on, about these people. */
    private static Report sentOn(EmployeeSnapshot... people) {
        return about(StoryMaterials.report(opened(people[0])), Optional.of(letter()), people);
    }

    /** The report of a case, as Bawaslu sent it on. */
    static Report referred(CaseFile file) {
        return about(StoryMaterials.report(file), Optional.of(letter()), file.person());
    }

    private static IncomingLetter letter() {
        return new IncomingLetter(
                "Bawaslu Kabupaten Contoh",
                "045/PM.00.02/K.CT-01/10/2024",
                LocalDate.of(2024, 10, 1),
                LocalDate.of(2024, 10, 3),
                "Penerusan Dugaan Pelanggaran Netralitas ASN",
                Optional.of(LocalDate.of(2024, 10, 17)));
    }

    private static Report about(Report report, Optional<IncomingLetter> letter, EmployeeSnapshot... people) {
        return new Report(
                report.id(),
                report.number(),
                letter.isPresent() ? ReportSource.BAWASLU_LETTER : ReportSource.PUBLIC_REPORT,
                report.act(),
                report.knownOn(),
                report.platform(),
                report.account(),
                "https://medsos.example/unggahan/1",
                report.place(),
                report.description(),
                Stream.of(people)
                        .map(person -> new Subject(UUID.randomUUID(), "", Optional.of(person)))
                        .toList(),
                letter,
                report.loggedAt(),
                report.loggedBy());
    }

    /** A screenshot with a redacted derivative, one without, and a film that cannot be printed. */
    static List<Map<String, String>> evidence() {
        return List.of(
                redacted(screenshot("tangkapan-layar-unggahan.png", "12 Oktober 2024 pukul 21.04 WITA")),
                screenshot("Screenshot_20241012-210433_aplikasi-media-sosial_halaman-profil-akun-contoh.png", ""),
                film());
    }

    private static Map<String, String> screenshot(String name, String captured) {
        Map<String, String> line = line(name, "PNG", "412.300 bita");
        line.put("waktu_tangkap", captured);
        line.put("gambar", "gambar");
        return line;
    }

    private static Map<String, String> line(String name, String type, String size) {
        Map<String, String> line = new HashMap<>();
        line.put("nama_berkas", name);
        line.put("jenis_berkas", type);
        line.put("ukuran_berkas", size);
        line.put("sidik_berkas", ORIGINAL.hex());
        line.put("waktu_tangkap", "");
        line.put("waktu_terima", "14 Oktober 2024 pukul 08.15 WITA");
        line.put("penerima_bukti", "Petugas Contoh");
        line.put("kode_bukti", EvidenceCode.of(ORIGINAL).text());
        line.put("qr_bukti", LetterPictures.QR + EvidenceCode.qr("BKT-2024-0001-01", ORIGINAL));
        return line;
    }

    private static Map<String, String> film() {
        return line("rekaman-deklarasi.mp4", "MP4", "18.204.511 bita");
    }

    private static Map<String, String> redacted(Map<String, String> line) {
        line.put("gambar_turunan", "gambar");
        line.put("sidik_turunan", REDACTED.hex());
        line.put("kode_turunan", EvidenceCode.of(REDACTED).text());
        line.put("qr_turunan", LetterPictures.QR + EvidenceCode.qr("BKT-2024-0001-01", REDACTED));
        line.put("keterangan_bukti", "Unggahan pada akun terlapor");
        return line;
    }

    private void receipts() {
        put("TERIMA-masyarakat-dengan-bukti", desk.draft("TERIMA", told(civilServant()), evidence()));
        put(
                "TERIMA-surat-beberapa-terlapor",
                desk.draft("TERIMA", sentOn(longNamed(), contractEmployee(), outsider()), List.of()));
    }

    private static LetterDraft passedOn(LetterDraft draft) {
        return draft.withRows(
                "disposisi",
                List.of(
                        Map.of(
                                "diteruskan_kepada",
                                "Kepala Bidang Pembinaan",
                                "isi_disposisi",
                                "Telaah dan siapkan tindak lanjut sesuai dengan ketentuan; laporkan perkembangannya setiap minggu"),
                        Map.of("diteruskan_kepada", "Inspektur", "isi_disposisi", "Untuk diketahui")));
    }

    private void dispositions() {
        put(
                "DISPOSISI-surat",
                passedOn(desk.draft("DISPOSISI", sentOn(longNamed(), civilServant()), List.of()))
                        .with("tanggal_batas", "2024-11-27")
                        .with("catatan", "Jaga kerahasiaan identitas pelapor."));
        put("DISPOSISI-masyarakat", passedOn(desk.draft("DISPOSISI", told(contractEmployee()), List.of())));
    }

    private void clarifications() {
        put("KLARIFIKASI-hadir", invited(desk.draft("KLARIFIKASI", sentOn(civilServant()), List.of())));
        put(
                "KLARIFIKASI-tertulis-pppk",
                invited(desk.draft("KLARIFIKASI", told(contractEmployee()), List.of()))
                        .with("klarifikasi_tertulis", LetterDraft.YES)
                        .with("tanggal_batas", "2024-11-27"));
        put("KLARIFIKASI-non-asn", invited(desk.draft("KLARIFIKASI", openedMedium(outsider()))));
        put(
                "BA-KLARIFIKASI-ditandatangani",
                minutes(desk.draft("BA-KLARIFIKASI", openedMedium(outsider())))
                        .with("bukti_klarifikasi", "tangkapan layar riwayat akun"));
        put(
                "BA-KLARIFIKASI-menolak",
                FormStories.refused(minutes(desk.draft("BA-KLARIFIKASI", openedMedium(contractEmployee())))));
    }

    private static LetterDraft invited(LetterDraft draft) {
        return draft.with("penerima_klarifikasi", "Kepala Bidang Pembinaan")
                .with("tanggal_klarifikasi", "2024-11-25")
                .with("jam_klarifikasi", "9.00")
                .with("tempat_klarifikasi", "Ruang Rapat BKPSDM");
    }

    private static LetterDraft minutes(LetterDraft draft) {
        return FormStories.answered(invited(draft));
    }

    private void answers() {
        put("TANGGAPAN-laporan", desk.draft("TANGGAPAN", sentOn(civilServant()), List.of()));
        CaseFile file = opened(longNamed());
        put(
                "TANGGAPAN-perkara-satu-butir",
                desk.draft("TANGGAPAN", file, referred(file), List.of())
                        .with("lampiran", "1 (satu) berkas")
                        .withRows(
                                "butir_jawaban",
                                List.of(Map.of(
                                        "isi_jawaban",
                                        "Yang bersangkutan dipanggil untuk diperiksa pada tanggal 18 Oktober 2024."))));
    }

    private void warnings() {
        stories.put(
                "PERINGATAN-surat-masuk",
                desk.draft("PERINGATAN", sentOn(longNamed()), List.of())
                        .with("keterangan_tunggakan", "pemanggilan dan pemeriksaan")
                        .with("tanggal_batas", "2024-11-27")
                        .withSignatory(FormStories.SECRETARY));
        stories.put(
                "PERINGATAN-temuan-pppk",
                desk.draft("PERINGATAN", opened(contractEmployee()))
                        .with("tanggal_batas", "2024-11-27")
                        .withSignatory(FormStories.SECRETARY));
    }

    private void annexes() {
        put("DAFTAR-BUKTI-laporan", desk.draft("DAFTAR-BUKTI", told(civilServant(), longNamed()), evidence()));
        CaseFile file = opened(contractEmployee());
        put("DAFTAR-BUKTI-perkara", desk.draft("DAFTAR-BUKTI", file, referred(file), evidence()));
        put("LAMPIRAN-BUKTI-asli", desk.draft("LAMPIRAN-BUKTI", told(civilServant()), evidence()));
        put(
                "LAMPIRAN-BUKTI-ditutup",
                desk.draft("LAMPIRAN-BUKTI", file, referred(file), evidence()).with("tutup_bukti", LetterDraft.YES));
        LetterDraft destroyed = desk.draft("MUSNAH", StoryMaterials.ofOffice())
                .with("tanggal_musnah", "2024-11-20")
                .with("tempat_musnah", "Ruang Arsip BKPSDM")
                .with("dasar_musnah", "jadwal retensi arsip dan persetujuan Kepala BKPSDM")
                .with("cara_musnah", "penghapusan data secara permanen dan pencacahan kertas")
                .with("saksi_1", "Contoh Saksi Satu");
        put("MUSNAH-satu-saksi", destroyed.withRows("berkas_musnah", files(1)));
        put(
                "MUSNAH-banyak-berkas-dua-saksi",
                destroyed.with("saksi_2", "Contoh Saksi Dua").withRows("berkas_musnah", files(30)));
    }

    private static List<Map<String, String>> files(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> Map.of(
                        "nomor_berkas",
                        String.format("PKR-2014-%04d", i),
                        "uraian_berkas",
                        "Berkas perkara disiplin",
                        "kurun_berkas",
                        "2014",
                        "jumlah_berkas",
                        "1 (satu) berkas"))
                .toList();
    }
}
