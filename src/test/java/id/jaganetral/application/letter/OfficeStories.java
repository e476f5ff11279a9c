package id.jaganetral.application.letter;

import static id.jaganetral.application.letter.StoryCases.civilServant;
import static id.jaganetral.application.letter.StoryCases.contractEmployee;
import static id.jaganetral.application.letter.StoryCases.longNamed;
import static id.jaganetral.application.letter.StoryCases.outsider;

import id.jaganetral.application.letter.material.StoryMaterials;
import id.jaganetral.domain.employee.EmployeeSnapshot;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Certificates, pledges and the papers of prevention, in every variant. */
final class OfficeStories {
    private static final String ELECTION = "Pemilihan Bupati dan Wakil Bupati Contoh Tahun 2024";

    private final StoryDesk desk;
    private final Map<String, LetterDraft> stories = new LinkedHashMap<>();

    private OfficeStories(StoryDesk desk) {
        this.desk = desk;
    }

    static Map<String, LetterDraft> of(StoryDesk desk) {
        OfficeStories all = new OfficeStories(desk);
        all.certificates();
        all.pledges();
        all.circulars();
        all.meetings();
        return all.stories;
    }

    private LetterDraft about(String form, EmployeeSnapshot person) {
        return desk.draft(form, StoryMaterials.ofPerson(person)).withSignatory(FormStories.HEAD);
    }

    private LetterDraft ofOffice(String form) {
        return desk.draft(form, StoryMaterials.ofOffice()).withSignatory(FormStories.SECRETARY);
    }

    private void certificates() {
        String purpose = "kelengkapan usul kenaikan pangkat";
        stories.put("KET-SEDANG-pns", about("KET-SEDANG", longNamed()).with("keperluan", purpose));
        stories.put(
                "KET-SEDANG-pppk",
                about("KET-SEDANG", contractEmployee()).with("keperluan", "perpanjangan perjanjian kerja"));
        stories.put("KET-PERNAH-pns", about("KET-PERNAH", civilServant()).with("keperluan", purpose));
        stories.put(
                "KET-PERNAH-terbatas-pppk",
                about("KET-PERNAH", contractEmployee())
                        .with("keperluan", "seleksi terbuka")
                        .with("batas_tingkat", "tingkat sedang atau berat")
                        .with("batas_waktu", "dalam 2 (dua) tahun terakhir"));
    }

    private void pledges() {
        stories.put("PAKTA-pns", about("PAKTA", longNamed()).with("pemilihan", ELECTION));
        stories.put("PAKTA-pppk", about("PAKTA", contractEmployee()));
        stories.put("PAKTA-non-asn", about("PAKTA", outsider()).withSignatory(FormStories.REGENT));
    }

    private void circulars() {
        stories.put("SE-bupati", ofOffice("SE").with("pemilihan", ELECTION).withSignatory(FormStories.REGENT));
        stories.put("SE-sekda", ofOffice("SE"));
        stories.put(
                "IKRAR-pemilihan",
                ofOffice("IKRAR").with("lingkup_ikrar", "Dinas Pendidikan").with("pemilihan", ELECTION));
        stories.put("IKRAR-umum", ofOffice("IKRAR").with("lingkup_ikrar", "Pemerintah Kabupaten Contoh"));
    }

    private LetterDraft meeting(String form) {
        return ofOffice(form)
                .with("tanggal_acara", "2024-11-28")
                .with("jam_acara", "8.30")
                .with("tempat_acara", "Aula Kantor Bupati");
    }

    private void meetings() {
        stories.put("UNDANGAN-ringkas", meeting("UNDANGAN"));
        stories.put(
                "UNDANGAN-lengkap",
                meeting("UNDANGAN")
                        .with("pemilihan", ELECTION)
                        .with("lampiran", "1 (satu) lembar")
                        .with("narasumber", "Ketua Bawaslu Kabupaten Contoh")
                        .with("peserta_undangan", "2 (dua) orang pejabat pengelola kepegawaian")
                        .with("catatan", "Peserta membawa surat tugas."));
        stories.put("HADIR-tulis-tangan", meeting("HADIR").with("narasumber", "Ketua Bawaslu Kabupaten Contoh"));
        stories.put("HADIR-bernama", meeting("HADIR").withRows("peserta", people()));
    }

    /** More than a page of them, some without number. */
    private static List<Map<String, String>> people() {
        return IntStream.rangeClosed(1, 40)
                .mapToObj(i -> Map.of(
                        "nama_peserta",
                        i % 7 == 0 ? longNamed().name() : "Contoh Peserta " + i + ", S.E.",
                        "nip_peserta",
                        i % 5 == 0 ? "" : "19850312201001100" + i % 10,
                        "jabatan_peserta",
                        "Kepala Subbagian Umum, Dinas Pendidikan"))
                .toList();
    }
}
