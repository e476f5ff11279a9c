package id.jaganetral.forge;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** F18, F19, F25 and the minutes of clarification: sending, statement, objection, appeal. document-forms.md 2 and 4. */
final class RemedyForms {
    private static final int HALF = Sheet.WIDTH / 2;
    private static final String DECISION =
            "{pejabat_keputusan_sebutan} Nomor {nomor_keputusan} tanggal {tanggal_keputusan}"
                    + " tentang {jenis_hukuman}";

    private RemedyForms() {}

    static Map<String, byte[]> all() {
        Map<String, byte[]> forms = new LinkedHashMap<>();
        forms.put("F18-surat-pengantar-keputusan.docx", House.office().docx(dispatch()));
        forms.put("F19-surat-pernyataan.docx", House.plain().docx(statement()));
        forms.put("F25-jawaban-keberatan.docx", House.office().docx(answer()));
        forms.put("F25R-register-keberatan.docx", House.office().docx(register()));
        forms.put("F25B-catatan-banding.docx", House.office().docx(appeal()));
        forms.put("BA-KLARIFIKASI-berita-acara.docx", House.office().docx(clarified()));
        return forms;
    }

    private static Sheet dispatch() {
        return Letterly.correspondence()
                .p(
                        "Berhubung {sdr} tidak hadir pada hari {hari_penyampaian}, tanggal {tanggal_penyampaian}, untuk menerima"
                                + " keputusan, bersama ini dikirimkan ke alamat terakhir {sdr} yang kami ketahui"
                                + " ({pasal_pengiriman}):")
                .identity(
                        567,
                        "Dokumen",
                        "{pejabat_keputusan_sebutan}",
                        "Nomor",
                        "{nomor_keputusan}",
                        "Tanggal",
                        "{tanggal_keputusan}",
                        "Tentang",
                        "{jenis_hukuman}",
                        "Alamat",
                        "{alamat_terakhir}",
                        "Dikirim melalui",
                        "{cara_kirim}",
                        "{#nomor_resi}Nomor resi",
                        "{nomor_resi}{/nomor_resi}")
                .p(
                        "Keputusan mulai berlaku pada hari kerja ke-{hari_berlaku} terhitung sejak keputusan ini tiba di alamat"
                                + " {sdr}. Terhadap keputusan ini {sdr} dapat menempuh upaya administratif sesuai dengan ketentuan"
                                + " peraturan perundang-undangan.")
                .p("Demikian disampaikan untuk diketahui dan dilaksanakan.")
                .p("Jarak", "")
                .signature()
                .copies()
                .p("Jarak", "")
                .grid(
                        List.of(HALF, Sheet.WIDTH - HALF),
                        List.of("Tanda terima di alamat", "Diisi oleh yang menerima"),
                        List.of(
                                List.of("Tanggal tiba", " "),
                                List.of("Nama penerima dan hubungan dengan alamat", " "),
                                List.of("Tanda tangan", " ¶ ")));
    }

    /** Signed by the person concerned; never takes the place of minutes or decision. */
    private static Sheet statement() {
        return new Sheet()
                .p("JudulAkhir", "SURAT PERNYATAAN")
                .p("Saya yang bertanda tangan di bawah ini:")
                .employee(567)
                .p("menyatakan dengan sebenarnya bahwa saya:")
                .point("1.", "mengakui telah melakukan perbuatan:")
                .tag("{#perbuatan}")
                .sub("{no})", "{bentuk} ({waktu}; {tempat});")
                .tag("{/perbuatan}")
                .point("2.", "memahami bahwa perbuatan tersebut melanggar {pasal};")
                .point("3.", "menyesali perbuatan tersebut dan memohon maaf kepada {maaf_kepada};")
                .point(
                        "4.",
                        "berjanji tidak akan mengulanginya, dan bersedia dikenai sanksi yang lebih berat apabila"
                                + " mengulanginya.")
                .p("Pernyataan ini saya buat dengan penuh kesadaran, tanpa paksaan dari pihak mana pun.")
                .p("Jarak", "")
                .columns(
                        List.of(4_500, Sheet.WIDTH - 4_500),
                        List.of(
                                List.of(),
                                List.of(
                                        "{tempat_surat}, {tanggal_surat}",
                                        "Yang membuat pernyataan,",
                                        "",
                                        "{#bermeterai}(meterai){/bermeterai}",
                                        "",
                                        "__{nama}__",
                                        "{#nip}NIP {nip}{/nip}")))
                .p("Jarak", "")
                .columns(
                        List.of(4_854, Sheet.WIDTH - 4_854),
                        List.of(Sheet.signatureLines(List.of("Mengetahui,")), List.of()))
                .tag("{#saksi_1}")
                .p("Jarak", "")
                .p(
                        "Isi",
                        "Saksi: 1. {saksi_1} ............................{#saksi_2}   2. {saksi_2}"
                                + " ............................{/saksi_2}")
                .tag("{/saksi_1}");
    }

    private static Sheet answer() {
        return Letterly.correspondence()
                .p("Menjawab keberatan {sdr} tanggal {tanggal_keberatan}, yang kami terima tanggal"
                        + " {tanggal_terima_keberatan}, terhadap " + DECISION
                        + ", disampaikan hal-hal sebagai berikut:")
                .tag("{#keberatan_terlambat}")
                .point(
                        "1.",
                        "Keberatan diajukan melewati jangka waktu {jangka_keberatan} hari kerja, yang berakhir tanggal"
                                + " {tanggal_akhir_keberatan}.")
                .point(
                        "2.",
                        "Sehubungan dengan itu keberatan {sdr} **tidak dapat diterima** ({pasal_keberatan_terlambat}).")
                .tag("{/keberatan_terlambat}")
                .tag("{^keberatan_terlambat}")
                .point("1.", "Keberatan {sdr} telah dipelajari. Pertimbangan kami: {pertimbangan_keberatan}.")
                .tag("{#keberatan_diubah}")
                .point(
                        "2.",
                        "Berdasarkan pertimbangan tersebut, keputusan **diubah** menjadi {hukuman_baru}, yang"
                                + " ditetapkan dengan keputusan tersendiri.")
                .tag("{/keberatan_diubah}")
                .tag("{#keberatan_dibatalkan}")
                .point("2.", "Keberatan {sdr} diterima; keputusan tersebut **dibatalkan** dengan keputusan tersendiri.")
                .tag("{/keberatan_dibatalkan}")
                .tag("{#keberatan_ditolak}")
                .point("2.", "Keberatan {sdr} **tidak dapat diterima**; keputusan tersebut tetap berlaku.")
                .tag("{/keberatan_ditolak}")
                .tag("{#keberatan_dikuatkan}")
                .point("2.", "Keberatan {sdr} ditolak; keputusan tersebut **dikuatkan**.")
                .tag("{/keberatan_dikuatkan}")
                .tag("{^keberatan_dikuatkan}")
                .tag("{^keberatan_diubah}")
                .tag("{^keberatan_dibatalkan}")
                .tag("{^keberatan_ditolak}")
                .point("2.", "{putusan_keberatan}.")
                .tag("{/keberatan_ditolak}")
                .tag("{/keberatan_dibatalkan}")
                .tag("{/keberatan_diubah}")
                .tag("{/keberatan_dikuatkan}")
                .tag("{/keberatan_terlambat}")
                .p("Demikian untuk diketahui ({pasal_keberatan}).")
                .p("Jarak", "")
                .signature()
                .copies();
    }

    private static Sheet register() {
        return Official.titled("REGISTER DAN TANDA TERIMA KEBERATAN")
                .identity(
                        0,
                        3_400,
                        "Nama",
                        "{nama}",
                        "{#nip}NIP",
                        "{nip}{/nip}",
                        "{#pangkat_gol}{label_pangkat}",
                        "{pangkat_gol}{/pangkat_gol}",
                        "Jabatan",
                        "{jabatan}",
                        "Unit kerja",
                        "{unit_kerja}",
                        "Keputusan",
                        DECISION,
                        "{#tanggal_terima_keputusan}Keputusan diterima",
                        "{tanggal_terima_keputusan}{/tanggal_terima_keputusan}",
                        "Tanggal surat keberatan",
                        "{tanggal_keberatan}",
                        "Keberatan diterima",
                        "{tanggal_terima_keberatan}",
                        "{#tanggal_akhir_keberatan}Akhir jangka waktu ({jangka_keberatan} hari kerja)",
                        "{tanggal_akhir_keberatan}{/tanggal_akhir_keberatan}",
                        "Keadaan",
                        "{#keberatan_terlambat}melewati jangka waktu{/keberatan_terlambat}{^keberatan_terlambat}dalam jangka"
                                + " waktu{/keberatan_terlambat}",
                        "{#tanggal_batas_keputusan}Keputusan paling lambat ({jangka_putus_keberatan} hari kerja)",
                        "{tanggal_batas_keputusan}{/tanggal_batas_keputusan}",
                        "Ditujukan kepada",
                        "{kepada}",
                        "Pokok keberatan",
                        "{pokok_keberatan}")
                .p("Lembar ini menjadi tanda terima keberatan bagi yang bersangkutan ({pasal_keberatan}).")
                .p("Jarak", "")
                .facing(
                        List.of("", "Yang menyerahkan,"),
                        List.of("__{nama}__", "{#nip}NIP {nip}{/nip}"),
                        List.of("{tempat_surat}, {tanggal_surat}", "Yang menerima,"));
    }

    private static Sheet appeal() {
        return Official.titled("CATATAN BANDING ADMINISTRATIF")
                .identity(
                        0,
                        3_400,
                        "Nama",
                        "{nama}",
                        "{#nip}NIP",
                        "{nip}{/nip}",
                        "{#pangkat_gol}{label_pangkat}",
                        "{pangkat_gol}{/pangkat_gol}",
                        "Jabatan",
                        "{jabatan}",
                        "Unit kerja",
                        "{unit_kerja}",
                        "Keputusan",
                        DECISION,
                        "{#tanggal_terima_keputusan}Keputusan diterima",
                        "{tanggal_terima_keputusan}{/tanggal_terima_keputusan}",
                        "Banding diajukan",
                        "{tanggal_ajuan_banding}",
                        "{#tanggal_tembusan_banding}Tembusan diterima PPK",
                        "{tanggal_tembusan_banding}{/tanggal_tembusan_banding}",
                        "Tanggapan PPK",
                        "{#nomor_tanggapan_banding}Nomor {nomor_tanggapan_banding} tanggal"
                                + " {tanggal_tanggapan_banding}{/nomor_tanggapan_banding}{^nomor_tanggapan_banding}belum"
                                + " disampaikan; jangka waktu {jangka_tanggapan_banding} hari kerja sejak tembusan"
                                + " diterima{/nomor_tanggapan_banding}",
                        "Keputusan BPASN",
                        "{#nomor_putusan_banding}Nomor {nomor_putusan_banding} tanggal {tanggal_putusan_banding}:"
                                + " {isi_putusan_banding}{/nomor_putusan_banding}{^nomor_putusan_banding}belum"
                                + " ada{/nomor_putusan_banding}",
                        "{#catatan}Catatan",
                        "{catatan}{/catatan}")
                .p("Banding administratif diajukan kepada Badan Pertimbangan Aparatur Sipil Negara dalam jangka waktu"
                        + " {hari_banding} hari kerja, dengan tembusan kepada PPK ({pasal_banding}).")
                .p("Jarak", "")
                .columns(
                        List.of(4_500, Sheet.WIDTH - 4_500),
                        List.of(List.of(), Sheet.signatureLines(List.of("{tempat_surat}, {tanggal_surat}"))));
    }

    private static Sheet clarified() {
        Sheet sheet = Official.titled("BERITA ACARA KLARIFIKASI")
                .p(
                        "Pada hari ini, {hari_klarifikasi}, {tanggal_klarifikasi_kata}, pukul {jam_klarifikasi}, bertempat di"
                                + " {tempat_klarifikasi}, saya:");
        return Official.examiners(sheet)
                .p("telah menerima klarifikasi dari:")
                .employee(567)
                .p("sehubungan dengan dugaan pelanggaran netralitas, yaitu {dugaan}, sebagai berikut:")
                .longGrid(
                        List.of(600, 3_977, 4_777),
                        List.of("No.", "Pertanyaan", "Jawaban"),
                        List.of(List.of("{#tanya_jawab}{no}.", "{pertanyaan}", "{jawaban}{/tanya_jawab}")))
                .tag("{#bukti_klarifikasi}")
                .p("Bukti yang diserahkan oleh yang memberi klarifikasi: {bukti_klarifikasi}.")
                .tag("{/bukti_klarifikasi}")
                .tag("{#menolak_ttd}")
                .p(
                        "Yang bersangkutan telah diminta menandatangani berita acara ini, tetapi **tidak bersedia menandatangani**"
                                + " pada tanggal {tanggal_menolak_ttd}, pukul {jam_menolak_ttd}{#alasan_menolak_ttd}, dengan alasan"
                                + " {alasan_menolak_ttd}{/alasan_menolak_ttd}.")
                .tag("{/menolak_ttd}")
                .p("Berita acara ini bukan berita acara pemeriksaan. Demikian berita acara ini dibuat dengan sebenarnya"
                        + " untuk dapat digunakan sebagaimana mestinya.")
                .p("Jarak", "")
                .columns(
                        List.of(HALF, Sheet.WIDTH - HALF),
                        List.of(
                                List.of(
                                        "Yang memberi klarifikasi,",
                                        "",
                                        "",
                                        "{#menolak_ttd}(tidak bersedia menandatangani){/menolak_ttd}{^menolak_ttd}\u00a0{/menolak_ttd}",
                                        "__{nama}__",
                                        "{#nip}NIP {nip}{/nip}"),
                                List.of(
                                        "Yang menerima klarifikasi,",
                                        "{#pemeriksa}",
                                        "",
                                        "",
                                        "",
                                        "__{nama}__",
                                        "{#nip}NIP {nip}{/nip}",
                                        "{/pemeriksa}")));
    }
}
