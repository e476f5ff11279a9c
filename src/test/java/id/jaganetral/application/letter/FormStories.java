package id.jaganetral.application.letter;

import static id.jaganetral.application.letter.StoryCases.absentOnce;
import static id.jaganetral.application.letter.StoryCases.absentTwice;
import static id.jaganetral.application.letter.StoryCases.called;
import static id.jaganetral.application.letter.StoryCases.civilServant;
import static id.jaganetral.application.letter.StoryCases.contractEmployee;
import static id.jaganetral.application.letter.StoryCases.examined;
import static id.jaganetral.application.letter.StoryCases.longNamed;
import static id.jaganetral.application.letter.StoryCases.opened;
import static id.jaganetral.application.letter.StoryCases.openedMedium;
import static id.jaganetral.application.letter.StoryCases.outsider;
import static id.jaganetral.application.letter.StoryCases.proven;
import static id.jaganetral.application.letter.StoryCases.summoned;
import static id.jaganetral.application.letter.StoryCases.team;
import static id.jaganetral.application.letter.StoryCases.unproven;
import static id.jaganetral.application.letter.StoryCases.with;

import id.jaganetral.application.letter.material.ActEntry;
import id.jaganetral.domain.casefile.CaseFile;
import id.jaganetral.domain.letter.Capacity;
import id.jaganetral.domain.letter.Signatory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Every variant of every form, each from a story, with what an officer adds to it; here those of the discipline procedure. */
final class FormStories {
    static final Signatory HEAD = new Signatory(
            "KEPALA BADAN",
            Capacity.HOLDER,
            "BUDI CONTOH, S.Sos., M.Si.",
            "198001012005011001",
            "Pembina Tingkat I, IV/b",
            "",
            "",
            false);
    static final Signatory REGENT =
            new Signatory("BUPATI CONTOH", Capacity.HOLDER, "SURYA CONTOH", "", "", "", "", true);
    static final Signatory OPD = new Signatory(
            "KEPALA DINAS",
            Capacity.HOLDER,
            "RAHMAT CONTOH, S.IP.",
            "197001011995031001",
            "Pembina, IV/a",
            "",
            "",
            false);
    private static final Signatory CARETAKER =
            new Signatory("BUPATI CONTOH", Capacity.CARETAKER, "SURYA CONTOH", "", "", "", "", true);
    static final Signatory SECRETARY = new Signatory(
            "SEKRETARIS DAERAH",
            Capacity.HOLDER,
            "Drs. RAHMAT CONTOH, M.Si.",
            "197001011995031001",
            "Pembina Utama Muda, IV/c",
            "BUPATI CONTOH",
            "",
            false);
    private static final Signatory ASSISTANT = new Signatory(
            "ASISTEN ADMINISTRASI UMUM",
            Capacity.DAILY,
            "Dra. RATNA CONTOH, M.M.",
            "197202021998032002",
            "Pembina Utama Muda, IV/c",
            "BUPATI CONTOH",
            "SEKRETARIS DAERAH",
            false);
    static final Signatory ACTING = new Signatory(
            "KEPALA BIDANG PENGEMBANGAN",
            Capacity.ACTING,
            "Dra. WULAN CONTOH, M.M.",
            "197503032000032003",
            "Pembina, IV/a",
            "",
            "",
            false);

    private final StoryDesk desk;
    private final Map<String, LetterDraft> stories = new LinkedHashMap<>();

    private FormStories(StoryDesk desk) {
        this.desk = desk;
    }

    static Map<String, LetterDraft> of(StoryDesk desk) {
        FormStories all = new FormStories(desk);
        all.summonses();
        all.witnesses();
        all.teamAndRelief();
        all.minutes();
        all.absences();
        all.reports();
        all.light();
        all.medium();
        all.heavy();
        all.delivery();
        all.stories.putAll(EthicsStories.of(desk));
        all.stories.putAll(RemedyStories.of(desk));
        all.stories.putAll(IntakeStories.of(desk));
        all.stories.putAll(OfficeStories.of(desk));
        return all.stories;
    }

    private void put(String name, Signatory signing, LetterDraft draft) {
        stories.put(name, draft.withSignatory(signing));
    }

    private LetterDraft draft(String form, CaseFile file) {
        return desk.draft(form, file);
    }

    private void summonses() {
        put("F01-atasan", ACTING, draft("F01", summoned(opened(civilServant()))));
        put("F01-tim", HEAD, draft("F01", summoned(with(opened(longNamed()), team()))));
        put(
                "F01-daring-pppk",
                HEAD,
                draft("F01", summoned(opened(contractEmployee())))
                        .with("daring", LetterDraft.YES)
                        .with("tautan_daring", "https://rapat.contohkab.example/periksa"));
        put("F01-non-asn", HEAD, draft("F01", summoned(opened(outsider()))));
        put(
                "F02-atasan",
                ACTING,
                draft("F02", absentOnce(opened(civilServant())))
                        .with("tanggal_periksa", "2024-10-31")
                        .with("jam_periksa", "9:00"));
    }

    private LetterDraft witness(String form, CaseFile file) {
        return draft(form, file)
                .with("saksi_nama", "Contoh Saksi, S.T.")
                .with("saksi_nip", "198808082011011008")
                .with("saksi_pangkat", "Penata, III/c")
                .with("saksi_jabatan", "Pengelola Data")
                .with("saksi_unit", "Dinas Komunikasi dan Informatika")
                .with("tanggal_keterangan", "2024-10-16")
                .with("jam_keterangan", "13.00")
                .with("tempat_keterangan", "Ruang Rapat BKPSDM");
    }

    private LetterDraft outsideWitness(String form, CaseFile file) {
        return witness(form, file)
                .with("saksi_luar", LetterDraft.YES)
                .with("saksi_nip", "")
                .with("saksi_pangkat", "")
                .with("saksi_jabatan", "Wiraswasta")
                .with("saksi_unit", "Jalan Contoh Nomor 7, Kota Contoh");
    }

    private void witnesses() {
        CaseFile byTeam = summoned(with(opened(civilServant()), team()));
        put("F03-dalam", ACTING, witness("F03", summoned(openedMedium(civilServant()))));
        put("F03-luar-tim", HEAD, outsideWitness("F03", byTeam));
        put(
                "F04-ditandatangani",
                HEAD,
                answered(witness("F04", summoned(openedMedium(civilServant())))).with("jam_selesai", "14.15"));
        put("F04-menolak", HEAD, refused(answered(outsideWitness("F04", byTeam))));
    }

    static LetterDraft refused(LetterDraft draft) {
        return draft.with("menolak_ttd", LetterDraft.YES)
                .with("tanggal_menolak_ttd", "2024-10-18")
                .with("jam_menolak_ttd", "11.45")
                .with("alasan_menolak_ttd", "merasa keterangannya tidak perlu dicatat");
    }

    /** Each question of the form with an answer, the last one long. */
    static LetterDraft answered(LetterDraft draft) {
        List<Map<String, String>> rows = new ArrayList<>();
        draft.rows("tanya_jawab")
                .forEach(row -> rows.add(Map.of(
                        "pertanyaan",
                        row.get("pertanyaan"),
                        "jawaban",
                        "Jawaban atas pertanyaan " + (rows.size() + 1) + ".")));
        rows.add(Map.of(
                "pertanyaan",
                "Jelaskan kembali urutan peristiwanya.",
                "jawaban",
                "Pada malam hari saya membuka media sosial di rumah. Saya melihat unggahan ajakan itu dan menyukainya,"
                        + " kemudian membagikannya kepada teman-teman.\nKeesokan harinya saya menghapusnya."));
        return draft.withRows("tanya_jawab", rows);
    }

    private void teamAndRelief() {
        put("F05-pns", REGENT, draft("F05", with(opened(longNamed()), team())));
        put("F05-pppk", SECRETARY, draft("F05", with(opened(contractEmployee()), team())));
        put("F05-uu-lama", REGENT, desk.draftOn("2023-10-02", "F05", with(opened(civilServant()), team())));
        put("F06-tim", SECRETARY, draft("F06", summoned(with(opened(civilServant()), team()))));
        put("F06-atasan", HEAD, draft("F06", summoned(openedMedium(outsider()))));
        LetterDraft relief =
                draft("F07", with(opened(civilServant()), team())).with("tanggal_mulai_bebas", "2024-10-18");
        put("F07-tanpa-plh", ACTING, relief);
        put(
                "F07-dengan-plh",
                ACTING,
                relief.with("plh_nama", "Contoh Pelaksana, S.E.")
                        .with("plh_nip", "19820202 200802 2 002")
                        .with("plh_jabatan", "Kepala Subbagian Umum"));
    }

    private void minutes() {
        LetterDraft alone = answered(draft("F08", summoned(openedMedium(civilServant()))));
        put(
                "F08-atasan",
                HEAD,
                alone.with("nomor_perintah", "800.1.6.2/47/BKPSDM/2024")
                        .with("tanggal_perintah", "2024-10-09")
                        .with("jam_selesai", "11.30")
                        .with("tanggal_salinan", "2024-10-18"));
        put("F08-wewenang-sendiri-non-asn", HEAD, answered(draft("F08", summoned(openedMedium(outsider())))));
        LetterDraft byTeam = answered(draft("F08", summoned(with(opened(contractEmployee()), team()))));
        put(
                "F08-tim-daring-menolak",
                HEAD,
                refused(byTeam).with("daring", LetterDraft.YES).with("direkam", LetterDraft.YES));
    }

    private void absences() {
        put(
                "F09-pertama",
                HEAD,
                draft("F09", absentOnce(opened(civilServant()))).with("jam_menunggu", "11.00"));
        put(
                "F09-kedua-tim",
                HEAD,
                draft("F09", absentTwice(with(opened(contractEmployee()), team())))
                        .with("jam_menunggu", "11.00"));
    }

    private void reports() {
        CaseFile team = with(opened(civilServant()), team());
        put("F10-terbukti-tim", HEAD, draft("F10", proven(examined(team), "BR2")));
        put("F10-tidak-hadir", HEAD, draft("F10", proven(absentTwice(openedMedium(longNamed())), "TR1")));
        put("F10-tidak-terbukti", ACTING, draft("F10", unproven(examined(openedMedium(contractEmployee())))));
        put("F10-beberapa-perbuatan", HEAD, twoActs(draft("F10", proven(examined(team), "BR1"))));
        put("F11-tim", HEAD, draft("F11", proven(examined(team), "BR2")));
        put("F11-tidak-hadir", HEAD, draft("F11", proven(absentTwice(openedMedium(civilServant())), "TR1")));
        put("F15-diperiksa", HEAD, draft("F15", proven(examined(team), "BR3")));
        put("F15-tidak-hadir", HEAD, draft("F15", proven(absentTwice(team), "BR2")));
    }

    static LetterDraft twoActs(LetterDraft draft) {
        List<ActEntry> acts = new ArrayList<>(draft.acts());
        acts.add(new ActEntry(
                "menghadiri deklarasi dukungan dengan mengenakan seragam dinas",
                "9 November 2024",
                "Lapangan Contoh",
                "",
                "",
                "Menurunkan citra instansi"));
        return draft.withActs(acts);
    }

    private void light() {
        CaseFile heard = examined(openedMedium(civilServant()));
        for (String kind : List.of("RG1", "RG2", "RG3")) {
            put("F12-" + kind, OPD, draft("F12", proven(heard, kind)));
        }
        put("F12-tidak-hadir", OPD, draft("F12", proven(absentTwice(openedMedium(longNamed())), "RG3")));
        put("F12-pppk", SECRETARY, byContract(draft("F12", proven(examined(openedMedium(contractEmployee())), "KR"))));
    }

    private static LetterDraft byContract(LetterDraft draft) {
        return draft.with("jenis_hukuman", "penundaan kenaikan gaji berkala menurut peraturan instansi")
                .with(
                        "pelaksanaan_hukuman",
                        "Hukuman disiplin dilaksanakan sesuai dengan peraturan disiplin PPPK instansi");
    }

    private void medium() {
        CaseFile heard = examined(openedMedium(civilServant()));
        for (String kind : List.of("TR1", "TR2", "TR3", "SD1", "SD2", "SD3")) {
            put("F13-" + kind, SECRETARY, served(draft("F13", proven(heard, kind))));
        }
        put("F13-pppk", SECRETARY, byContract(draft("F13", proven(examined(openedMedium(contractEmployee())), "KR"))));
    }

    private static LetterDraft served(LetterDraft draft) {
        return draft.with("unit_pelaksana", "Badan Keuangan dan Aset Daerah")
                .with("bulan_mulai", "Januari 2025")
                .with("bulan_akhir", "Juni 2025")
                .with("tanggal_mulai_hukuman", "2025-01-02")
                .with("tanggal_akhir_hukuman", "2026-01-01")
                .with("pangkat_baru", "Penata, III/c");
    }

    private void heavy() {
        CaseFile heard = examined(with(opened(civilServant()), team()));
        put(
                "F14-BR1",
                REGENT,
                served(draft("F14", proven(heard, "BR1")))
                        .with("jabatan_baru", "Analis Kebijakan Ahli Pertama")
                        .with("kelas_lama", "9")
                        .with("kelas_baru", "8"));
        put("F14-BR2", CARETAKER, served(draft("F14", proven(heard, "BR2"))));
        put(
                "F14-BR2-beberapa-perbuatan",
                REGENT,
                served(twoActs(draft("F14", proven(examined(with(opened(longNamed()), team())), "BR2"))))
                        .with("jabatan_baru", "Pengadministrasi Perkantoran"));
        put("F14-BR3", REGENT, served(draft("F14", proven(heard, "BR3"))));
        put("F14-BR3-tidak-hadir", REGENT, served(draft("F14", proven(absentTwice(opened(civilServant())), "BR3"))));
        put(
                "F14-pppk",
                REGENT,
                byContract(draft("F14", proven(examined(with(opened(contractEmployee()), team())), "KR")))
                        .with("jenis_hukuman", "pemutusan hubungan perjanjian kerja"));
    }

    private LetterDraft handedOver(String form, CaseFile file) {
        return draft(form, file)
                .with("penyerah_nama", "Drs. Rahmat Contoh, M.Si.")
                .with("penyerah_nip", "19700101 199503 1 001")
                .with("penyerah_pangkat", "Pembina Utama Muda, IV/c")
                .with("penyerah_jabatan", "Sekretaris Daerah");
    }

    private void delivery() {
        CaseFile light = called(examined(openedMedium(civilServant())), "RG2", "Kepala Dinas Pendidikan");
        CaseFile dismissal = called(examined(with(opened(longNamed()), team())), "BR3", "Bupati Contoh");
        put("F16-ringan", ASSISTANT, handedOver("F16", light).with("penyerah_unit", "Sekretariat Daerah"));
        put("F16-berat", SECRETARY, handedOver("F16", dismissal));
        put(
                "F17-diterima",
                SECRETARY,
                handedOver("F17", light)
                        .with("jumlah_lembar", "3 (tiga)")
                        .with("saksi_1", "Contoh Saksi Satu")
                        .with("saksi_2", "Contoh Saksi Dua"));
        put(
                "F17-menolak-satu-saksi",
                SECRETARY,
                handedOver("F17", dismissal)
                        .with("menolak", LetterDraft.YES)
                        .with("alasan_menolak", "menunggu nasihat hukum")
                        .with("saksi_1", "Contoh Saksi Satu"));
    }
}
