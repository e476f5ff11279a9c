package id.jaganetral.application.letter;

import static id.jaganetral.application.letter.StoryCases.absentOnce;
import static id.jaganetral.application.letter.StoryCases.absentTwice;
import static id.jaganetral.application.letter.StoryCases.civilServant;
import static id.jaganetral.application.letter.StoryCases.contractEmployee;
import static id.jaganetral.application.letter.StoryCases.examined;
import static id.jaganetral.application.letter.StoryCases.longNamed;
import static id.jaganetral.application.letter.StoryCases.moral;
import static id.jaganetral.application.letter.StoryCases.openedEthics;
import static id.jaganetral.application.letter.StoryCases.proven;
import static id.jaganetral.application.letter.StoryCases.summoned;
import static id.jaganetral.application.letter.StoryCases.team;
import static id.jaganetral.application.letter.StoryCases.unproven;
import static id.jaganetral.application.letter.StoryCases.with;
import static id.jaganetral.domain.casefile.CaseStory.day;

import id.jaganetral.domain.casefile.CaseFact;
import id.jaganetral.domain.casefile.CaseFile;
import id.jaganetral.domain.casefile.Official;
import id.jaganetral.domain.employee.EmployeeSnapshot;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Forms of the ethics panel and the moral sanction, in every variant. */
final class EthicsStories {
    private final StoryDesk desk;
    private final Map<String, LetterDraft> stories = new LinkedHashMap<>();

    private EthicsStories(StoryDesk desk) {
        this.desk = desk;
    }

    static Map<String, LetterDraft> of(StoryDesk desk) {
        EthicsStories all = new EthicsStories(desk);
        all.panel();
        all.hearing();
        all.recommendation();
        all.decision();
        return all.stories;
    }

    private static CaseFile seated(EmployeeSnapshot person) {
        return with(openedEthics(person), team());
    }

    private void panel() {
        put("F20-pns", desk.draft("F20", seated(longNamed())));
        put("F20-pppk", desk.draft("F20", seated(contractEmployee())));
        stories.put(
                "F21-pertama",
                desk.draft("F21", summoned(seated(civilServant()))).withSignatory(FormStories.ACTING));
        stories.put(
                "F21-kedua-daring-pppk",
                desk.draft("F21", absentOnce(seated(contractEmployee())))
                        .with("tanggal_periksa", "2024-10-31")
                        .with("jam_periksa", "9:00")
                        .with("daring", LetterDraft.YES)
                        .with("media_daring", "konferensi video")
                        .with("tautan_daring", "https://rapat.contohkab.example/majelis")
                        .withSignatory(FormStories.ACTING));
    }

    private void put(String name, LetterDraft draft) {
        stories.put(name, draft.withSignatory(FormStories.REGENT));
    }

    private void hearing() {
        LetterDraft present = FormStories.answered(desk.draft("F22", examined(seated(civilServant()))))
                .with("jam_periksa", "09.00");
        put("F22-hadir", present.with("pembelaan", "tidak mengetahui bahwa menyukai unggahan juga dilarang"));
        put(
                "F22-menolak-daring",
                FormStories.refused(present).with("daring", LetterDraft.YES).with("media_daring", "konferensi video"));
        put(
                "F22-tidak-hadir",
                desk.draft("F22", absentTwice(seated(longNamed()))).with("tanggal_periksa", "2024-10-31"));
    }

    private LetterDraft panelSays(CaseFile file) {
        return desk.draft("F23", file)
                .with("kepada", "Bupati Contoh")
                .withRows(
                        "fakta_sidang",
                        List.of(
                                Map.of("fakta", "akun tersebut milik yang bersangkutan;"),
                                Map.of("fakta", "unggahan disukai dan dibagikan oleh yang bersangkutan sendiri.")));
    }

    private void recommendation() {
        CaseFile heard = examined(seated(civilServant()));
        put("F23-tertutup", panelSays(proven(heard, "MT")));
        put("F23-terbuka-suara-terbanyak", panelSays(proven(heard, "MB")).with("cara_putus", "suara terbanyak"));
        put(
                "F23-tindakan-disiplin",
                panelSays(proven(examined(seated(contractEmployee())), "MB"))
                        .with("tindakan_administratif", LetterDraft.YES));
        put("F23-tidak-bersalah", panelSays(unproven(heard)));
        put(
                "F23-tidak-hadir",
                panelSays(proven(absentTwice(seated(longNamed())), "MT")).with("tanggal_periksa", "2024-10-31"));
    }

    private LetterDraft stated(String form, CaseFile file) {
        return desk.draft(form, file)
                .with("pembaca_nama", "Drs. Rahmat Contoh, M.Si.")
                .with("pembaca_jabatan", "Sekretaris Daerah")
                .with("tanggal_pernyataan", "2024-11-25")
                .with("jam_pernyataan", "8.00")
                .with("tempat_pernyataan", "Ruang Rapat Sekretaris Daerah");
    }

    private static LetterDraft open(LetterDraft draft) {
        return draft.with("forum", "apel pagi pegawai Dinas Pendidikan")
                .with("tempat_pernyataan", "Halaman Dinas Pendidikan");
    }

    private void decision() {
        CaseFile closed = moral(examined(seated(civilServant())), "MT");
        CaseFile open = moral(examined(seated(longNamed())), "MB");
        put("F24-tertutup", stated("F24", proven(examined(seated(civilServant())), "MT")));
        put("F24-terbuka-pppk", open(stated("F24", proven(examined(seated(contractEmployee())), "MB"))));
        put("F24N-tertutup", stated("F24N", closed));
        put("F24N-terbuka", open(stated("F24N", open)));
        put("F24P-tertutup-hadir", present(stated("F24P", closed)).with("terlapor_hadir", LetterDraft.YES));
        CaseFile done = with(
                open,
                new CaseFact.MoralStatementMade(
                        day("2024-11-25"),
                        "apel pagi pegawai Dinas Pendidikan",
                        Official.named("Drs. Rahmat Contoh, M.Si.", "Sekretaris Daerah")));
        put("F24P-terbuka-tidak-hadir", present(open(stated("F24P", done))));
    }

    private static LetterDraft present(LetterDraft draft) {
        return draft.withRows(
                "hadirin",
                List.of(
                        Map.of(
                                "nama_hadirin",
                                "Contoh Hadirin Satu, S.H.",
                                "jabatan_hadirin",
                                "Kepala Bidang Pembinaan"),
                        Map.of("nama_hadirin", "Contoh Hadirin Dua", "jabatan_hadirin", "")));
    }
}
