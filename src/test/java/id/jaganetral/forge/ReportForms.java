package id.jaganetral.forge;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** F10 and the letter to the oversight body: what was found, what was done. */
final class ReportForms {
    private ReportForms() {}

    static Map<String, byte[]> all() {
        Map<String, byte[]> forms = new LinkedHashMap<>();
        forms.put("F10-laporan-hasil-pemeriksaan.docx", House.office().docx(examinationReport()));
        forms.put("TL-penyampaian-tindak-lanjut.docx", House.office().docx(followUp()));
        return forms;
    }

    /** One page in the manner of the regulation; the variant after two absences rests on the evidence. */
    private static Sheet examinationReport() {
        return new Sheet()
                .p("Tempat", "{tempat_surat}, {tanggal_surat}")
                .tag("{#rahasia}")
                .p("Rahasia", "RAHASIA")
                .tag("{/rahasia}")
                .p("Judul", "LAPORAN HASIL PEMERIKSAAN")
                .p("Nomor", "NOMOR {nomor}")
                .p("Alamat", "Yth. {kepada}")
                .p("Alamat", "di {kepada_tempat}")
                .p("Jarak", "")
                .tag("{#diperiksa}")
                .p(
                        "Pada hari {hari_periksa}, tanggal {tanggal_periksa}, {#tim}Tim Pemeriksa telah{/tim}{^tim}saya telah{/tim}"
                                + " melakukan pemeriksaan terhadap:")
                .tag("{/diperiksa}")
                .tag("{^diperiksa}")
                .p("Telah dilakukan pemanggilan secara patut dengan Surat Panggilan I Nomor {nomor_panggilan_1} tanggal"
                        + " {tanggal_panggilan_1} dan Surat Panggilan II Nomor {nomor_panggilan_2} tanggal"
                        + " {tanggal_panggilan_2}, tetapi yang bersangkutan tidak hadir. Laporan ini didasarkan pada alat"
                        + " bukti dan keterangan yang ada ({pasal_tidak_hadir}), terhadap:")
                .tag("{/diperiksa}")
                .employee(567)
                .p("dengan hasil sebagai berikut:")
                .grid(
                        List.of(2_054, 1_250, 1_450, 1_500, 1_500, 1_600),
                        List.of(
                                "Bentuk Pelanggaran",
                                "Waktu",
                                "Tempat",
                                "Faktor yang Memberatkan",
                                "Faktor yang Meringankan",
                                "Dampak Perbuatan"),
                        List.of(List.of(
                                "{#perbuatan}{bentuk}",
                                "{waktu}",
                                "{tempat}",
                                "{memberatkan}",
                                "{meringankan}",
                                "{dampak}{/perbuatan}")))
                .p("Jarak", "")
                .tag("{#terbukti}")
                .point("1.", "Berdasarkan hasil tersebut, {sdr} {nama} terbukti melanggar:")
                .tag("{#ketentuan}")
                .sub("{huruf}.", "{ketentuan_pasal}: {bunyi}{akhir}")
                .tag("{/ketentuan}")
                .p(
                        "IsiMasuk",
                        "dan direkomendasikan untuk dijatuhi hukuman disiplin tingkat {tingkat_hukuman} berupa"
                                + " {jenis_hukuman}.")
                .tag("{#alasan_usulan}")
                .p("IsiMasuk", "Pertimbangan: {alasan_usulan}.")
                .tag("{/alasan_usulan}")
                .tag("{#alasan_di_luar}")
                .p(
                        "IsiMasuk",
                        "Usulan ini berada di luar jenis yang ditentukan bagi pelanggaran tersebut, dengan alasan:"
                                + " {alasan_di_luar}.")
                .tag("{/alasan_di_luar}")
                .point("2.", "Kewenangan menjatuhkan hukuman disiplin tersebut berada pada {pejabat_berwenang}.")
                .tag("{/terbukti}")
                .tag("{^terbukti}")
                .point(
                        "1.",
                        "Berdasarkan hasil tersebut, dugaan pelanggaran {pasal} oleh {sdr} {nama} **tidak terbukti**."
                                + " Terhadap yang bersangkutan tidak dijatuhi hukuman disiplin.")
                .point("2.", "Berkas pemeriksaan ditutup dengan laporan ini.")
                .tag("{/terbukti}")
                .tag("{#diperiksa}")
                .point(
                        "3.",
                        "Bersama ini dilampirkan Berita Acara Pemeriksaan{#nomor_bap} Nomor {nomor_bap}{/nomor_bap} tanggal {tanggal_periksa}{#terbukti} sebagai"
                                + " bahan penetapan keputusan{/terbukti}.")
                .tag("{/diperiksa}")
                .p("Demikian laporan ini disampaikan, untuk menjadi bahan pertimbangan lebih lanjut.")
                .p("Jarak", "")
                .columns(
                        List.of(4_500, Sheet.WIDTH - 4_500),
                        List.of(List.of(), Sheet.signatureLines(List.of("Yang melaporkan,"))))
                .copies();
    }

    private static Sheet followUp() {
        return Letterly.correspondence()
                .tag("{#surat_masuk}")
                .p("Menindaklanjuti surat {instansi_asal} Nomor {nomor_asal} tanggal {tanggal_asal}, yang kami terima"
                        + " tanggal {tanggal_terima}, hal {hal_asal}, disampaikan hal-hal sebagai berikut:")
                .tag("{/surat_masuk}")
                .tag("{^surat_masuk}")
                .p("Sehubungan dengan dugaan pelanggaran netralitas pegawai aparatur sipil negara yang kami ketahui"
                        + " tanggal {tanggal_diketahui}, disampaikan hal-hal sebagai berikut:")
                .tag("{/surat_masuk}")
                .point("1.", "Identitas terlapor:")
                .identity(
                        567,
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
                        "Instansi",
                        "{instansi}")
                .point("2.", "Uraian peristiwa:")
                .tag("{#perbuatan}")
                .p("IsiMasuk", "{bentuk} ({waktu}; {tempat}).")
                .tag("{/perbuatan}")
                .tag("{#diperiksa}")
                .point(
                        "3.",
                        "Pemeriksaan dilakukan tanggal {tanggal_periksa} oleh {nama_pemeriksa}, dituangkan dalam Berita"
                                + " Acara Pemeriksaan.")
                .tag("{/diperiksa}")
                .tag("{^diperiksa}")
                .point("3.", "Pemeriksaan: {keterangan_pemeriksaan}.")
                .tag("{/diperiksa}")
                .point("4.", "Hasil: {hasil_pemeriksaan}{#terbukti}; ketentuan yang dilanggar: {pasal}{/terbukti}.")
                .tag("{#ada_keputusan}")
                .point(
                        "5.",
                        "Tindak lanjut: dijatuhi {jenis_hukuman} dengan {pejabat_keputusan_sebutan} Nomor"
                                + " {nomor_keputusan} tanggal {tanggal_keputusan}{#tmt}, berlaku mulai {tmt}{/tmt}"
                                + "{#tanggal_idis}; telah diunggah pada I’DIS tanggal {tanggal_idis}{/tanggal_idis}.")
                .tag("{/ada_keputusan}")
                .tag("{^ada_keputusan}")
                .point("5.", "Tindak lanjut: {tindak_lanjut}.")
                .tag("{/ada_keputusan}")
                .tag("{#buka_blokir}")
                .point(
                        "6.",
                        "Sehubungan dengan angka 5, dimohon membuka kembali pemblokiran data dan layanan kepegawaian"
                                + " {sdr} {nama} yang diblokir sejak tanggal {tanggal_blokir}.")
                .tag("{/buka_blokir}")
                .p("Demikian disampaikan, atas perhatian Saudara diucapkan terima kasih.")
                .p("Jarak", "")
                .signature()
                .copies();
    }
}
