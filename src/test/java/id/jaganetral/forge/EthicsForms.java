package id.jaganetral.forge;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** F20 to F24: the ethics panel and the moral sanction. Structure: document-forms.md, sections 2 and 4. */
final class EthicsForms {
    private static final String PANEL = "PEMBENTUKAN MAJELIS KODE ETIK ATAS NAMA {nama}";
    private static final String WAY =
            "{#sanksi_terbuka}TERBUKA{/sanksi_terbuka}{^sanksi_terbuka}TERTUTUP{/sanksi_terbuka}";
    private static final String SANCTION = "SANKSI MORAL BERUPA PERNYATAAN SECARA " + WAY + " ATAS NAMA {nama}";
    private static final String WAY_IN_TEXT =
            "{#sanksi_terbuka}terbuka{/sanksi_terbuka}{^sanksi_terbuka}tertutup{/sanksi_terbuka}";

    private EthicsForms() {}

    static Map<String, byte[]> all() {
        Map<String, byte[]> forms = new LinkedHashMap<>();
        forms.put("F20-keputusan-majelis.docx", House.decision().docx(panel()));
        forms.put("F21-panggilan-sidang-majelis.docx", House.office().docx(summons()));
        forms.put("F22-berita-acara-sidang.docx", House.office().docx(minutes()));
        forms.put("F23-rekomendasi-majelis.docx", House.office().docx(recommendation()));
        forms.put("F24-keputusan-sanksi-moral.docx", House.decision().docx(sanction()));
        forms.put("F24N-naskah-pernyataan.docx", House.office().docx(statement()));
        forms.put("F24P-berita-acara-pelaksanaan.docx", House.office().docx(carriedOut()));
        return forms;
    }

    private static Sheet panel() {
        Sheet sheet = new Clauses(Official.decision(PANEL))
                .part(
                        "Menimbang",
                        "a.\tbahwa berdasarkan laporan yang diketahui pada tanggal {tanggal_diketahui}, {sebutan} {nama},"
                                + " {jabatan} pada {unit_kerja}, diduga melakukan pelanggaran kode etik terhadap {pasal}, yaitu"
                                + " {dugaan};",
                        "b.\tbahwa dugaan pelanggaran kode etik diperiksa oleh Majelis Kode Etik sesuai dengan"
                                + " {pasal_majelis};",
                        "c.\tbahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a dan huruf b, perlu"
                                + " menetapkan Keputusan {pejabat_keputusan} tentang Pembentukan Majelis Kode Etik atas nama"
                                + " {nama};")
                .part("Mengingat", "{#mengingat}", "{no}.\t{dasar_hukum};", "{/mengingat}")
                .decides("KEPUTUSAN ^^{pejabat_keputusan}^^ TENTANG " + PANEL)
                .part("KESATU", "Membentuk Majelis Kode Etik untuk memeriksa dugaan pelanggaran kode etik oleh:")
                .employee()
                .more("dengan susunan keanggotaan sebagaimana tercantum dalam Lampiran yang merupakan bagian tidak"
                        + " terpisahkan dari Keputusan ini.")
                .part(
                        "KEDUA",
                        "Majelis Kode Etik sebagaimana dimaksud dalam diktum KESATU bertugas:",
                        "a.\tmemanggil dan memeriksa yang bersangkutan dalam sidang tertutup;",
                        "b.\tmemberi kesempatan kepada yang bersangkutan untuk membela diri;",
                        "c.\tmengambil putusan secara musyawarah mufakat, atau dengan suara terbanyak apabila mufakat tidak"
                                + " tercapai; dan",
                        "d.\tmenyampaikan rekomendasi kepada {pejabat_keputusan}.")
                .part(
                        "KETIGA",
                        "Keputusan ini mulai berlaku pada tanggal ditetapkan dan berakhir setelah rekomendasi"
                                + " disampaikan.")
                .sheet()
                .p("Jarak", "")
                .signatureOfDecision()
                .copies();
        return sheet.pageBreak()
                .identity(
                        3_900,
                        1_550,
                        "LAMPIRAN",
                        "Keputusan {pejabat_keputusan}",
                        "Nomor",
                        "{nomor}",
                        "Tanggal",
                        "{tanggal_surat}")
                .p("Jarak", "")
                .p("JudulAkhir", "SUSUNAN MAJELIS KODE ETIK")
                .grid(
                        List.of(560, 3_000, 1_800, 2_194, 1_800),
                        List.of("No.", "Nama dan NIP", "Pangkat/Gol. ruang", "Jabatan", "Kedudukan"),
                        List.of(List.of(
                                "{#pemeriksa}{no}.",
                                "{nama}¶{#nip}NIP {nip}{/nip}",
                                "{pangkat_gol}",
                                "{jabatan}",
                                "{kedudukan}{/pemeriksa}")))
                .p("Jarak", "")
                .signature();
    }

    private static Sheet summons() {
        Sheet sheet = Official.titled("SURAT PANGGILAN SIDANG MAJELIS KODE ETIK"
                        + " {^panggilan_kedua}I{/panggilan_kedua}{#panggilan_kedua}II{/panggilan_kedua}")
                .tag("{#panggilan_kedua}")
                .p(
                        "Menunjuk Surat Panggilan I Nomor {nomor_panggilan_1} tanggal {tanggal_panggilan_1}, sedangkan {sdr} tidak"
                                + " hadir pada hari {hari_tidak_hadir}, tanggal {tanggal_tidak_hadir}.")
                .tag("{/panggilan_kedua}")
                .point("1.", "Bersama ini diminta dengan hormat kehadiran Saudara:")
                .employee(567)
                .p("IsiMasuk", "pada sidang Majelis Kode Etik yang diselenggarakan pada:");
        return Official.hearing(sheet)
                .p(
                        "IsiMasuk",
                        "untuk didengar keterangan dan pembelaannya sehubungan dengan dugaan pelanggaran kode etik terhadap"
                                + " {pasal}, yaitu {dugaan}.")
                .point(
                        "2.",
                        "Sidang bersifat tertutup ({pasal_majelis}). Saudara dapat membawa bukti dan mengajukan saksi.")
                .tag("{#panggilan_kedua}")
                .point(
                        "3.",
                        "Apabila {sdr} tidak hadir juga pada panggilan ini, Majelis Kode Etik bersidang dan memberikan"
                                + " rekomendasi berdasarkan bukti yang ada.")
                .tag("{/panggilan_kedua}")
                .p("Demikian untuk dilaksanakan.")
                .p("Jarak", "")
                .columns(
                        List.of(4_500, Sheet.WIDTH - 4_500),
                        List.of(List.of(), Sheet.signatureLines(List.of("{tempat_surat}, {tanggal_surat}"))))
                .copies();
    }

    private static Sheet members(Sheet sheet) {
        return sheet.signedGrid(
                List.of(560, 4_094, 2_300, 2_400),
                List.of("No.", "Nama dan NIP", "Kedudukan", "Tanda tangan"),
                List.of(List.of(
                        "{#pemeriksa}{no}.", "{nama}¶{#nip}NIP {nip}{/nip}", "{kedudukan}", "{/pemeriksa}¶ ¶ ")));
    }

    private static Sheet minutes() {
        Sheet sheet = Official.titled("BERITA ACARA SIDANG MAJELIS KODE ETIK")
                .p(
                        "Pada hari ini, {hari_periksa}, {tanggal_periksa_kata}{#jam_periksa}, pukul {jam_periksa}{/jam_periksa},"
                                + " bertempat di {tempat_periksa}{#daring} dan melalui {media_daring}{/daring}, Majelis Kode Etik"
                                + " yang dibentuk dengan Keputusan Nomor {nomor_tim} tanggal {tanggal_tim} telah mengadakan sidang"
                                + " tertutup untuk memeriksa:")
                .employee(567)
                .p("karena yang bersangkutan diduga melakukan pelanggaran kode etik terhadap {pasal}, yaitu {dugaan}.")
                .tag("{^diperiksa}")
                .p("Yang bersangkutan **tidak hadir** meskipun telah dipanggil dengan Surat Panggilan I Nomor"
                        + " {nomor_panggilan_1} tanggal {tanggal_panggilan_1}{#nomor_panggilan_2} dan Surat Panggilan II Nomor"
                        + " {nomor_panggilan_2} tanggal {tanggal_panggilan_2}{/nomor_panggilan_2}. Sidang dilanjutkan"
                        + " berdasarkan bukti yang ada.")
                .tag("{/diperiksa}")
                .tag("{#diperiksa}")
                .p("Atas pertanyaan Majelis, yang bersangkutan memberikan jawaban sebagai berikut:")
                .longGrid(
                        List.of(600, 3_977, 4_777),
                        List.of("No.", "Pertanyaan", "Jawaban"),
                        List.of(List.of("{#tanya_jawab}{no}.", "{pertanyaan}", "{jawaban}{/tanya_jawab}")))
                .p(
                        "Kepada yang bersangkutan telah diberikan kesempatan membela diri{#pembelaan}, dengan pembelaan:"
                                + " {pembelaan}{/pembelaan}{^pembelaan}; yang bersangkutan tidak mengajukan pembelaan{/pembelaan}.")
                .tag("{/diperiksa}")
                .tag("{#diperiksa}")
                .tag("{#menolak_ttd}")
                .p("Yang bersangkutan telah diminta menandatangani berita acara ini, tetapi **tidak bersedia"
                        + " menandatangani** pada tanggal {tanggal_menolak_ttd}, pukul {jam_menolak_ttd}{#alasan_menolak_ttd},"
                        + " dengan alasan {alasan_menolak_ttd}{/alasan_menolak_ttd}.")
                .tag("{/menolak_ttd}")
                .tag("{/diperiksa}")
                .p("Demikian berita acara ini dibuat dengan sebenarnya untuk dapat digunakan sebagaimana mestinya.")
                .p("Jarak", "")
                .p("Isi", "Majelis Kode Etik:");
        return members(sheet)
                .p("Jarak", "")
                .tag("{#diperiksa}")
                .columns(
                        List.of(4_500, Sheet.WIDTH - 4_500),
                        List.of(
                                List.of(),
                                List.of(
                                        "Yang diperiksa,",
                                        "",
                                        "",
                                        "{#menolak_ttd}(tidak bersedia menandatangani){/menolak_ttd}{^menolak_ttd}\u00a0{/menolak_ttd}",
                                        "__{nama}__",
                                        "{#nip}NIP {nip}{/nip}")))
                .tag("{/diperiksa}");
    }

    private static Sheet recommendation() {
        Sheet sheet = Official.titled("REKOMENDASI MAJELIS KODE ETIK")
                .p("Yth. {kepada}")
                .point(
                        "1.",
                        "Majelis Kode Etik yang dibentuk dengan Keputusan Nomor {nomor_tim} tanggal {tanggal_tim} telah"
                                + " memeriksa dugaan pelanggaran kode etik oleh:")
                .employee(567)
                .point("2.", "Dugaan yang dilaporkan dan diketahui tanggal {tanggal_diketahui}: {dugaan}.")
                .point(
                        "3.",
                        "Sidang dilaksanakan pada hari {hari_periksa}, tanggal {tanggal_periksa}."
                                + " {#diperiksa}Yang bersangkutan hadir dan telah diberi kesempatan membela"
                                + " diri.{/diperiksa}{^diperiksa}Yang bersangkutan tidak hadir setelah dipanggil secara patut;"
                                + " sidang didasarkan pada bukti yang ada.{/diperiksa}")
                .point("4.", "Fakta yang terungkap dalam sidang:")
                .tag("{#fakta_sidang}")
                .sub("{huruf}.", "{fakta}")
                .tag("{/fakta_sidang}")
                .tag("{#terbukti}")
                .point("5.", "Majelis berpendapat yang bersangkutan **terbukti** melanggar kode etik:")
                .tag("{#ketentuan}")
                .sub("{huruf}.", "{ketentuan_pasal}: {bunyi}{akhir}")
                .tag("{/ketentuan}")
                .p("IsiMasuk", "yang diputuskan secara {cara_putus}.")
                .point(
                        "6.",
                        "Majelis merekomendasikan agar yang bersangkutan dijatuhi sanksi moral berupa pernyataan secara "
                                + WAY_IN_TEXT + " ({pasal_rekomendasi}).")
                .tag("{#tindakan_administratif}")
                .point(
                        "7.",
                        "Karena perbuatan tersebut juga mengandung dugaan pelanggaran disiplin, Majelis merekomendasikan"
                                + " pemeriksaan menurut ketentuan disiplin pegawai ({pasal_tindakan}).")
                .tag("{/tindakan_administratif}")
                .tag("{/terbukti}")
                .tag("{^terbukti}")
                .point(
                        "5.",
                        "Majelis berpendapat, yang diputuskan secara {cara_putus}, bahwa yang bersangkutan **tidak bersalah**"
                                + " atas dugaan tersebut, dan merekomendasikan agar nama baiknya dipulihkan serta berkas"
                                + " ditutup ({pasal_rekomendasi}).")
                .tag("{/terbukti}")
                .p("Demikian rekomendasi ini disampaikan untuk menjadi bahan penetapan keputusan.")
                .p("Jarak", "")
                .p("Tempat", "{tempat_surat}, {tanggal_surat}")
                .p("Isi", "Majelis Kode Etik:");
        return members(sheet);
    }

    private static Sheet sanction() {
        return new Clauses(Official.decision(SANCTION))
                .part(
                        "Menimbang",
                        "a.\tbahwa berdasarkan rekomendasi Majelis Kode Etik Nomor {nomor_laporan} tanggal {tanggal_laporan},"
                                + " {sebutan} {nama} terbukti melakukan pelanggaran kode etik, yaitu {dugaan};",
                        "b.\tbahwa perbuatan tersebut melanggar {pasal};",
                        "c.\tbahwa pelanggaran kode etik dikenai sanksi moral sesuai dengan {pasal_sanksi_moral};",
                        "d.\tbahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a, huruf b, dan huruf c, perlu"
                                + " menetapkan Keputusan {pejabat_keputusan} tentang sanksi moral berupa pernyataan secara "
                                + WAY_IN_TEXT + ";")
                .part("Mengingat", "{#mengingat}", "{no}.\t{dasar_hukum};", "{/mengingat}")
                .decides("KEPUTUSAN ^^{pejabat_keputusan}^^ TENTANG " + SANCTION)
                .part("KESATU", "Menjatuhkan sanksi moral berupa pernyataan secara " + WAY_IN_TEXT + " kepada:")
                .employee()
                .more(
                        "karena yang bersangkutan terbukti melakukan pelanggaran kode etik, yaitu {dugaan}, yang melanggar"
                                + " {pasal}.")
                .part(
                        "KEDUA",
                        "{#sanksi_terbuka}Sanksi moral dinyatakan secara terbuka oleh {pembaca_jabatan} dalam {forum} pada"
                                + " hari {hari_pernyataan}, tanggal {tanggal_pernyataan}, bertempat di"
                                + " {tempat_pernyataan}.{/sanksi_terbuka}{^sanksi_terbuka}Sanksi moral dinyatakan secara"
                                + " tertutup oleh {pembaca_jabatan} dalam ruang tertutup pada hari {hari_pernyataan}, tanggal"
                                + " {tanggal_pernyataan}, bertempat di {tempat_pernyataan}, yang hanya dihadiri oleh yang"
                                + " bersangkutan dan pejabat terkait.{/sanksi_terbuka}")
                .part("KETIGA", "Keputusan ini mulai berlaku pada tanggal ditetapkan.")
                .part("KEEMPAT", "Keputusan ini disampaikan kepada yang bersangkutan untuk dilaksanakan.")
                .sheet()
                .p("Jarak", "")
                .signatureOfDecision()
                .copies();
    }

    /** Read aloud; the breach is named. */
    private static Sheet statement() {
        return new Sheet()
                .tag("{^sanksi_terbuka}")
                .p("Rahasia", "RAHASIA")
                .tag("{/sanksi_terbuka}")
                .p("Judul", "NASKAH PERNYATAAN")
                .p("JudulAkhir", "SANKSI MORAL SECARA " + WAY)
                .p(
                        "Berdasarkan {pejabat_keputusan_sebutan} Nomor {nomor_keputusan} tanggal {tanggal_keputusan}, dengan ini"
                                + " saya, {pembaca_jabatan}, menyatakan bahwa:")
                .employee(567)
                .p(
                        "telah **terbukti melakukan pelanggaran kode etik**, yaitu {dugaan}. Perbuatan tersebut melanggar {pasal}.")
                .p("Atas pelanggaran itu yang bersangkutan dijatuhi sanksi moral berupa pernyataan secara "
                        + WAY_IN_TEXT + ".")
                .tag("{#sanksi_terbuka}")
                .p(
                        "Pernyataan ini disampaikan di hadapan {forum} bertempat di {tempat_pernyataan} agar menjadi pelajaran bagi yang bersangkutan dan seluruh"
                                + " pegawai untuk menjaga netralitas dan kehormatan pegawai aparatur sipil negara.")
                .tag("{/sanksi_terbuka}")
                .tag("{^sanksi_terbuka}")
                .p(
                        "Pernyataan ini disampaikan dalam ruang tertutup, bertempat di {tempat_pernyataan}, dan hanya diketahui oleh yang bersangkutan, pejabat yang"
                                + " menyatakan, dan pejabat terkait yang hadir. Yang hadir wajib menjaga kerahasiaannya.")
                .tag("{/sanksi_terbuka}")
                .p("Yang bersangkutan agar tidak mengulangi perbuatannya.")
                .p("Jarak", "")
                .columns(
                        List.of(4_500, Sheet.WIDTH - 4_500),
                        List.of(List.of(), Sheet.signatureLines(List.of("{tempat_surat}, {tanggal_pernyataan}"))));
    }

    private static Sheet carriedOut() {
        return Official.titled("BERITA ACARA PELAKSANAAN SANKSI MORAL")
                .p("Pada hari ini, {hari_pernyataan}, {tanggal_pernyataan_kata}, pukul {jam_pernyataan}, bertempat di"
                        + " {tempat_pernyataan}, telah dilaksanakan sanksi moral berupa pernyataan secara "
                        + WAY_IN_TEXT
                        + " berdasarkan {pejabat_keputusan_sebutan} Nomor {nomor_keputusan} tanggal {tanggal_keputusan},"
                        + " terhadap:")
                .employee(567)
                .p("Naskah pernyataan dibacakan oleh {pembaca_nama}, {pembaca_jabatan}, {#sanksi_terbuka}dalam"
                        + " {forum}{/sanksi_terbuka}{^sanksi_terbuka}dalam ruang tertutup{/sanksi_terbuka}."
                        + " {#terlapor_hadir}Yang bersangkutan hadir.{/terlapor_hadir}{^terlapor_hadir}Yang bersangkutan"
                        + " **tidak hadir**.{/terlapor_hadir}")
                .p("{#sanksi_terbuka}Hadir antara lain:{/sanksi_terbuka}{^sanksi_terbuka}Yang hadir terbatas"
                        + " pada:{/sanksi_terbuka}")
                .grid(
                        List.of(560, 3_700, 3_094, 2_000),
                        List.of("No.", "Nama", "Jabatan", "Tanda tangan"),
                        List.of(List.of("{#hadirin}{no}.", "{nama_hadirin}", "{jabatan_hadirin}", "{/hadirin}¶ ")))
                .p("Demikian berita acara ini dibuat dengan sebenarnya untuk dapat digunakan sebagaimana mestinya.")
                .p("Jarak", "")
                .columns(
                        List.of(4_677, Sheet.WIDTH - 4_677),
                        List.of(
                                List.of(
                                        "{#terlapor_hadir}Yang bersangkutan,{/terlapor_hadir}",
                                        "",
                                        "",
                                        "",
                                        "{#terlapor_hadir}__{nama}__{/terlapor_hadir}",
                                        "{#terlapor_hadir}{#nip}NIP {nip}{/nip}{/terlapor_hadir}"),
                                List.of("Yang membacakan,", "", "", "", "__{pembaca_nama}__", "{pembaca_jabatan}")));
    }
}
