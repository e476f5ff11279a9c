package id.jaganetral.forge;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Forms around a report: receipt, disposition, clarification asked for, answer, warning. Own structure. */
final class IntakeForms {
    private IntakeForms() {}

    static Map<String, byte[]> all() {
        Map<String, byte[]> forms = new LinkedHashMap<>();
        forms.put("TERIMA-tanda-terima-laporan.docx", House.office().docx(receipt()));
        forms.put("DISPOSISI-lembar-disposisi.docx", House.office().docx(disposition()));
        forms.put("KLARIFIKASI-permintaan-klarifikasi.docx", House.office().docx(clarification()));
        forms.put("TANGGAPAN-jawaban-surat.docx", House.office().docx(answer()));
        forms.put("PERINGATAN-tindak-lanjut.docx", House.office().docx(warning()));
        forms.put("BLOKIR-permohonan-pembukaan.docx", House.office().docx(unblock()));
        return forms;
    }

    /** Who reported writes the own name by hand: it is kept nowhere. */
    private static Sheet receipt() {
        return new Sheet()
                .p("Judul", "TANDA TERIMA LAPORAN")
                .p("Nomor", "NOMOR {nomor}")
                .p(
                        "Telah diterima laporan dugaan pelanggaran netralitas pegawai aparatur sipil negara dengan keterangan"
                                + " sebagai berikut:")
                .identity(
                        0,
                        3_000,
                        "Nomor register",
                        "{nomor_register}",
                        "Tanggal diterima",
                        "{tanggal_surat}",
                        "Sumber",
                        "{sumber_laporan}",
                        "{#surat_masuk}Surat pengantar",
                        "{instansi_asal} Nomor {nomor_asal} tanggal {tanggal_asal}{/surat_masuk}",
                        "{#nama_terlapor}Terlapor",
                        "{nama_terlapor}{/nama_terlapor}",
                        "{#tempat_kejadian}Tempat atau media",
                        "{tempat_kejadian}{/tempat_kejadian}",
                        "{#tautan}Tautan",
                        "{tautan}{/tautan}",
                        "Uraian singkat",
                        "{dugaan}")
                .tag("{#ada_bukti}")
                .p("Bukti yang diterima:")
                .grid(
                        List.of(600, 3_800, 4_954),
                        List.of("No.", "Berkas", "Sidik digital (SHA-256)"),
                        List.of(List.of("{#bukti}{no}.", "{nama_berkas}", "{sidik_berkas}{/bukti}")))
                .tag("{/ada_bukti}")
                .tag("{^ada_bukti}")
                .p("Belum ada bukti yang diserahkan.")
                .tag("{/ada_bukti}")
                .p("Identitas pelapor dirahasiakan. Nama pada lembar ini ditulis tangan oleh yang menyerahkan laporan.")
                .p("Jarak", "")
                .facing(
                        List.of("", "Yang menyerahkan,"),
                        List.of("(.......................................)"),
                        List.of("{tempat_surat}, {tanggal_surat}", "Yang menerima,"));
    }

    private static Sheet disposition() {
        return new Sheet()
                .tag("{#rahasia}")
                .p("Rahasia", "RAHASIA")
                .tag("{/rahasia}")
                .p("JudulAkhir", "LEMBAR DISPOSISI")
                .identity(
                        0,
                        3_000,
                        "Nomor agenda",
                        "{nomor_register}",
                        "{#surat_masuk}Surat dari",
                        "{instansi_asal}{/surat_masuk}",
                        "{#surat_masuk}Nomor surat",
                        "{nomor_asal}{/surat_masuk}",
                        "{#surat_masuk}Tanggal surat",
                        "{tanggal_asal}{/surat_masuk}",
                        "{#surat_masuk}Tanggal diterima",
                        "{tanggal_terima}{/surat_masuk}",
                        "{^surat_masuk}Sumber",
                        "{sumber_laporan}{/surat_masuk}",
                        "{^surat_masuk}Tanggal diketahui",
                        "{tanggal_diketahui}{/surat_masuk}",
                        "Sifat",
                        "{sifat}",
                        "Hal",
                        "{#surat_masuk}{hal_asal}{/surat_masuk}{^surat_masuk}Dugaan pelanggaran netralitas pegawai ASN{/surat_masuk}",
                        "{#nama_terlapor}Terlapor",
                        "{nama_terlapor}{/nama_terlapor}",
                        "{#tanggal_batas_jawab}Jawaban paling lambat",
                        "{tanggal_batas_jawab}{/tanggal_batas_jawab}")
                .p("Jarak", "")
                .grid(
                        List.of(600, 3_900, 4_854),
                        List.of("No.", "Diteruskan kepada", "Isi disposisi"),
                        List.of(List.of("{#disposisi}{no}.", "{diteruskan_kepada}", "{isi_disposisi}{/disposisi}")))
                .tag("{#tanggal_batas}")
                .p("Diselesaikan paling lambat tanggal {tanggal_batas}.")
                .tag("{/tanggal_batas}")
                .tag("{#catatan}")
                .p("Catatan: {catatan}")
                .tag("{/catatan}")
                .p("Jarak", "")
                .columns(
                        List.of(4_500, Sheet.WIDTH - 4_500),
                        List.of(List.of(), Sheet.signatureLines(List.of("{tempat_surat}, {tanggal_surat}"))));
    }

    private static Sheet clarification() {
        return Letterly.correspondence()
                .p("Sehubungan dengan {#surat_masuk}surat {instansi_asal} Nomor {nomor_asal} tanggal {tanggal_asal}"
                        + "{/surat_masuk}{^surat_masuk}laporan yang kami terima{/surat_masuk} mengenai dugaan pelanggaran"
                        + " netralitas, yaitu {dugaan}, dengan ini dimintakan klarifikasi dari:")
                .employee(567)
                .tag("{^klarifikasi_tertulis}")
                .p("dengan hadir pada:")
                .identity(
                        567,
                        "Hari",
                        "{hari_klarifikasi}",
                        "Tanggal",
                        "{tanggal_klarifikasi}",
                        "Pukul",
                        "{jam_klarifikasi}",
                        "Tempat",
                        "{tempat_klarifikasi}",
                        "Menemui",
                        "{penerima_klarifikasi}")
                .tag("{/klarifikasi_tertulis}")
                .tag("{#klarifikasi_tertulis}")
                .p(
                        "secara tertulis, yang disampaikan kepada {penerima_klarifikasi} paling lambat tanggal {tanggal_batas}.")
                .tag("{/klarifikasi_tertulis}")
                .p("Klarifikasi sekurang-kurangnya mengenai:")
                .tag("{#pokok_klarifikasi}")
                .sub("{huruf}.", "{pokok}")
                .tag("{/pokok_klarifikasi}")
                .p("Klarifikasi ini bukan pemeriksaan dan bukan pernyataan bahwa pelanggaran telah terbukti.")
                .p("Demikian disampaikan, atas perhatian Saudara diucapkan terima kasih.")
                .p("Jarak", "")
                .signature()
                .copies();
    }

    private static Sheet answer() {
        return Letterly.correspondence()
                .p(
                        "Menindaklanjuti surat {instansi_asal} Nomor {nomor_asal} tanggal {tanggal_asal} hal {hal_asal}, yang kami"
                                + " terima tanggal {tanggal_terima} dan dicatat dengan nomor register {nomor_register}, bersama ini"
                                + " disampaikan hal-hal sebagai berikut:")
                .tag("{#butir_jawaban}")
                .point("{no}.", "{isi_jawaban}")
                .tag("{/butir_jawaban}")
                .p("Demikian disampaikan, atas perhatian Saudara diucapkan terima kasih.")
                .p("Jarak", "")
                .signature()
                .copies();
    }

    private static Sheet warning() {
        return Letterly.correspondence()
                .point(
                        "1.",
                        "Menunjuk dugaan pelanggaran netralitas yang diketahui tanggal {tanggal_diketahui}{#surat_masuk},"
                                + " sebagaimana surat {instansi_asal} Nomor {nomor_asal} tanggal {tanggal_asal}{/surat_masuk},"
                                + " atas nama:")
                .employee(567)
                .p(
                        "IsiMasuk",
                        "sampai dengan tanggal surat ini kami belum menerima tindak lanjut yang menjadi kewenangan Saudara"
                                + "{#keterangan_tunggakan}, yaitu {keterangan_tunggakan}{/keterangan_tunggakan}.")
                .point(
                        "2.",
                        "Pelanggaran disiplin bukan delik aduan. Atasan langsung yang mengetahuinya wajib memanggil dan"
                                + " memeriksa ({pasal_wajib_tindak}).")
                .point(
                        "3.",
                        "Atasan langsung yang tidak memanggil, memeriksa, atau melaporkan, dan pejabat yang berwenang"
                                + " menghukum yang tidak menjatuhkan hukuman, dapat dijatuhi hukuman disiplin"
                                + " ({pasal_atasan_lalai}; {pasal_pejabat_lalai}).")
                .point(
                        "4.",
                        "Sehubungan dengan hal tersebut, Saudara agar menindaklanjuti dan melaporkan hasilnya kepada kami"
                                + " paling lambat tanggal {tanggal_batas}.")
                .p("Demikian untuk dilaksanakan.")
                .p("Jarak", "")
                .signature()
                .copies();
    }

    private static Sheet unblock() {
        return Letterly.correspondence()
                .p("Sehubungan dengan pemblokiran data dan layanan kepegawaian pada Sistem Informasi ASN sejak tanggal"
                        + " {tanggal_blokir}{#dasar_blokir} berdasarkan {dasar_blokir}{/dasar_blokir}, atas nama:")
                .employee(567)
                .p("bersama ini disampaikan bahwa:")
                .point(
                        "1.",
                        "Yang bersangkutan telah dijatuhi {jenis_hukuman} dengan {pejabat_keputusan_sebutan} Nomor"
                                + " {nomor_keputusan} tanggal {tanggal_keputusan}{#tmt}, berlaku mulai {tmt}{/tmt}.")
                .tag("{#tanggal_idis}")
                .point(
                        "2.",
                        "Keputusan dan dokumen pemeriksaan telah diunggah pada I’DIS tanggal {tanggal_idis}"
                                + "{#nomor_idis} dengan nomor rujukan {nomor_idis}{/nomor_idis}.")
                .tag("{/tanggal_idis}")
                .p(
                        "Berkenaan dengan hal tersebut, dimohon pemblokiran data dan layanan kepegawaian yang bersangkutan dibuka"
                                + " kembali ({pasal_blokir}). Sebagai bahan pertimbangan dilampirkan salinan keputusan dan dokumen"
                                + " pemeriksaan.")
                .p("Demikian disampaikan, atas perhatian Saudara diucapkan terima kasih.")
                .p("Jarak", "")
                .signature()
                .copies();
    }
}
