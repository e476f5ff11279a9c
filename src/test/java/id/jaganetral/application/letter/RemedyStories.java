package id.jaganetral.application.letter;

import static id.jaganetral.application.letter.StoryCases.absentTwice;
import static id.jaganetral.application.letter.StoryCases.called;
import static id.jaganetral.application.letter.StoryCases.civilServant;
import static id.jaganetral.application.letter.StoryCases.contractEmployee;
import static id.jaganetral.application.letter.StoryCases.examined;
import static id.jaganetral.application.letter.StoryCases.longNamed;
import static id.jaganetral.application.letter.StoryCases.objected;
import static id.jaganetral.application.letter.StoryCases.opened;
import static id.jaganetral.application.letter.StoryCases.openedMedium;
import static id.jaganetral.application.letter.StoryCases.outsider;
import static id.jaganetral.application.letter.StoryCases.proven;
import static id.jaganetral.application.letter.StoryCases.received;
import static id.jaganetral.application.letter.StoryCases.summoned;
import static id.jaganetral.application.letter.StoryCases.team;
import static id.jaganetral.application.letter.StoryCases.unproven;
import static id.jaganetral.application.letter.StoryCases.with;
import static id.jaganetral.domain.casefile.CaseStory.day;

import id.jaganetral.domain.casefile.CaseFact;
import id.jaganetral.domain.casefile.CaseFact.RemedyOutcome;
import id.jaganetral.domain.casefile.CaseFile;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What follows a decision: sending, apology, objection, appeal, contract staff, follow-up and unblocking. */
final class RemedyStories {
    private final StoryDesk desk;
    private final CaseFile light;
    private final CaseFile dismissal;
    private final Map<String, LetterDraft> stories = new LinkedHashMap<>();

    private RemedyStories(StoryDesk desk) {
        this.desk = desk;
        this.light = called(examined(openedMedium(civilServant())), "RG2", "Kepala Dinas Pendidikan");
        this.dismissal = called(examined(with(opened(longNamed()), team())), "BR3", "Bupati Contoh");
    }

    static Map<String, LetterDraft> of(StoryDesk desk) {
        RemedyStories all = new RemedyStories(desk);
        all.sent();
        all.regret();
        all.objections();
        all.appeals();
        all.byContract();
        all.followUp();
        all.blocked();
        return all.stories;
    }

    private void put(String name, LetterDraft draft) {
        stories.put(name, draft.withSignatory(FormStories.SECRETARY));
    }

    private void sent() {
        put(
                "F18-pos",
                desk.draft("F18", with(light, new CaseFact.AbsentAtDelivery(day("2024-11-25"))))
                        .with("alamat_terakhir", "Jalan Contoh Nomor 5, Kelurahan Contoh, Kota Contoh 12345")
                        .with("nomor_resi", "CT123456789ID"));
        put(
                "F18-diantar-tanpa-resi",
                desk.draft("F18", dismissal)
                        .with("alamat_terakhir", "Perumahan Contoh Asri Blok C Nomor 12, Desa Contoh, Kecamatan Contoh")
                        .with("cara_kirim", "diantar petugas"));
    }

    private void regret() {
        stories.put(
                "F19-bermeterai",
                desk.draft("F19", examined(openedMedium(civilServant())))
                        .with("bermeterai", LetterDraft.YES)
                        .with("saksi_1", "Contoh Saksi Satu")
                        .with("saksi_2", "Contoh Saksi Dua")
                        .withSignatory(FormStories.ACTING));
        stories.put("F19-pppk", desk.draft("F19", opened(contractEmployee())).withSignatory(FormStories.OPD));
        stories.put(
                "F19-beberapa-perbuatan-non-asn",
                FormStories.twoActs(desk.draft("F19", openedMedium(outsider()))).withSignatory(FormStories.OPD));
    }

    private LetterDraft answer(RemedyOutcome outcome, Optional<String> kind) {
        return desk.draft(
                        "F25",
                        with(
                                objected(light, "2024-12-03"),
                                new CaseFact.ObjectionDecided(day("2024-12-10"), "800/95/2024", outcome, kind)))
                .with("pertimbangan_keberatan", "alasan yang diajukan telah dinilai dalam pemeriksaan");
    }

    private void objections() {
        put("F25-dikuatkan", answer(RemedyOutcome.UPHELD, Optional.empty()));
        put("F25-diubah", answer(RemedyOutcome.LIGHTENED, Optional.of("RG1")));
        put("F25-dibatalkan", answer(RemedyOutcome.ANNULLED, Optional.empty()));
        put("F25-tidak-diterima", answer(RemedyOutcome.NOT_ACCEPTED, Optional.empty()));
        put(
                "F25-terlambat",
                desk.draft("F25", objected(light, "2025-01-20")).with("keberatan_ditolak", LetterDraft.YES));
        put(
                "F25-kata-lain-pppk",
                desk.draft(
                                "F25",
                                objected(
                                        called(examined(openedMedium(contractEmployee())), "RG3", "Kepala Dinas"),
                                        "2024-12-03"))
                        .with("putusan_keberatan", "Keberatan Saudara dikabulkan untuk sebagian")
                        .with("pertimbangan_keberatan", "sebagian alasan yang diajukan beralasan"));
        put(
                "F25R-dalam-waktu",
                desk.draft("F25R", objected(light, "2024-12-03"))
                        .with("kepada", "Bupati Contoh")
                        .with("pokok_keberatan", "hukuman dinilai terlalu berat"));
        put(
                "F25R-terlambat",
                desk.draft("F25R", objected(light, "2025-01-20"))
                        .with("kepada", "Bupati Contoh")
                        .with("pokok_keberatan", "bukti dinilai tidak sah"));
    }

    private void appeals() {
        CaseFile filed =
                with(received(dismissal), new CaseFact.AppealFiled(day("2024-12-03"), Optional.empty(), false));
        CaseFile decided = with(
                received(dismissal),
                new CaseFact.AppealFiled(day("2024-12-03"), Optional.of(day("2024-12-05")), true),
                new CaseFact.AppealAnswered(day("2024-12-16"), "800.1.6.2/96/BKPSDM/2024"),
                new CaseFact.AppealDecided(
                        day("2025-03-03"), "12/KPTS/BPASN/2025", RemedyOutcome.UPHELD, Optional.empty()));
        put("F25B-diajukan", desk.draft("F25B", filed));
        put(
                "F25B-diputus",
                desk.draft("F25B", decided).with("catatan", "Yang bersangkutan tetap bekerja selama banding."));
    }

    private void byContract() {
        CaseFile heard = proven(examined(openedMedium(outsider())), "KR");
        CaseFile absent = proven(absentTwice(openedMedium(outsider())), "KR");
        put(
                "KEP-KONTRAK-hadir",
                contract(desk.draft("KEP-KONTRAK", heard), "teguran tertulis menurut perjanjian kerja"));
        put("KEP-KONTRAK-tidak-hadir", contract(desk.draft("KEP-KONTRAK", absent), "pengakhiran perjanjian kerja"));
    }

    private static LetterDraft contract(LetterDraft draft, String kind) {
        return draft.with("jenis_hukuman", kind)
                .with("pelaksanaan_hukuman", "Sanksi dilaksanakan sesuai dengan pasal sanksi dalam perjanjian kerja");
    }

    private void followUp() {
        CaseFile uploaded = with(received(light), new CaseFact.UploadedToRegister(day("2024-11-27"), "IDIS-2024-0007"));
        put(
                "TL-diputus-surat-masuk",
                desk.draft("TL", uploaded, IntakeStories.referred(uploaded), IntakeStories.evidence()));
        put("TL-buka-blokir", desk.draft("TL", blocked(uploaded)).with("buka_blokir", LetterDraft.YES));
        put(
                "TL-tidak-terbukti-pppk",
                desk.draft("TL", unproven(examined(openedMedium(contractEmployee()))))
                        .with("tindak_lanjut", "berkas ditutup dan nama baik yang bersangkutan dipulihkan"));
        put(
                "TL-sedang-diperiksa",
                FormStories.twoActs(desk.draft("TL", summoned(opened(longNamed()))))
                        .with("diperiksa", "")
                        .with(
                                "keterangan_pemeriksaan",
                                "direncanakan tanggal 18 Oktober 2024 sesuai dengan Surat Panggilan I")
                        .with("hasil_pemeriksaan", "menunggu pemeriksaan")
                        .with("tindak_lanjut", "hasilnya disampaikan setelah keputusan ditetapkan"));
    }

    private static CaseFile blocked(CaseFile file) {
        return with(
                file,
                new CaseFact.RecordsBlocked(day("2024-11-28"), "surat Kepala Badan Kepegawaian Negara Nomor 10/2024"));
    }

    private void blocked() {
        CaseFile uploaded = with(received(light), new CaseFact.UploadedToRegister(day("2024-11-27"), "IDIS-2024-0007"));
        put("BLOKIR-sudah-idis", desk.draft("BLOKIR", blocked(uploaded)));
        put(
                "BLOKIR-pppk",
                desk.draft(
                        "BLOKIR",
                        blocked(received(called(
                                examined(openedMedium(contractEmployee())),
                                "RG1",
                                "Kepala Dinas Komunikasi dan Informatika")))));
    }
}
