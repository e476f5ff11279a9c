package id.jaganetral.forge;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** List and annex of evidence, and the minutes when files are destroyed. Own structure. */
final class EvidenceForms {
    private EvidenceForms() {}

    static Map<String, byte[]> all() {
        Map<String, byte[]> forms = new LinkedHashMap<>();
        forms.put("DAFTAR-BUKTI-daftar-bukti.docx", House.office().docx(list()));
        forms.put("LAMPIRAN-BUKTI-lampiran-bukti.docx", House.plain().docx(annex()));
        forms.put("MUSNAH-berita-acara-pemusnahan.docx", House.office().docx(destruction()));
        return forms;
    }

    private static Sheet head(String title) {
        return new Sheet()
                .tag("{#rahasia}")
                .p("Rahasia", "RAHASIA")
                .tag("{/rahasia}")
                .p("JudulAkhir", title)
                .identity(
                        0,
                        "Nomor register",
                        "{nomor_register}",
                        "{#nama}Atas nama",
                        "{nama}{#nip}, NIP {nip}{/nip}{/nama}",
                        "{^nama}Terlapor",
                        "{nama_terlapor}{/nama}",
                        "Peristiwa",
                        "{dugaan}")
                .p("Jarak", "");
    }

    private static Sheet list() {
        return head("DAFTAR BUKTI")
                .grid(
                        List.of(560, 2_600, 1_950, 1_750, 2_494),
                        List.of(
                                "No.",
                                "Berkas dan keterangan",
                                "Waktu tangkap dan diterima",
                                "Jenis, ukuran",
                                "SHA-256"),
                        List.of(List.of(
                                "{#bukti}{no}.",
                                "{nama_berkas}¶{#keterangan_bukti}{keterangan_bukti}{/keterangan_bukti}",
                                "{#waktu_tangkap}Ditangkap {waktu_tangkap}{/waktu_tangkap}¶Diterima {waktu_terima}",
                                "{jenis_berkas}¶{ukuran_berkas}",
                                "{sidik_berkas}{/bukti}")))
                .p("Sidik digital SHA-256 dihitung dari berkas asli saat diterima. Berkas yang diubah satu bita pun"
                        + " menghasilkan sidik yang lain.")
                .p("Jarak", "")
                .columns(
                        List.of(4_500, Sheet.WIDTH - 4_500),
                        List.of(List.of(), Sheet.signatureLines(List.of("{tempat_surat}, {tanggal_surat}"))));
    }

    private static Sheet annex() {
        return head("LAMPIRAN BUKTI")
                .tag("{#bukti}")
                .p("Bab", "Bukti {no}")
                .tag("{#tutup_bukti}")
                .tag("{#gambar_turunan}")
                .p("TandaTanganTengah", "{%gambar_turunan}")
                .tag("{/gambar_turunan}")
                .tag("{^gambar_turunan}")
                .p("Gambar ini tidak dicetak karena belum ada turunannya yang ditutup.")
                .tag("{/gambar_turunan}")
                .tag("{#qr_turunan}")
                .p("TandaTanganTengah", "{%qr_turunan}")
                .p("TandaTanganTengah", "Kode turunan {kode_turunan}")
                .p("Sebagian gambar ditutup. Sidik digital SHA-256 gambar yang dicetak: {sidik_turunan}")
                .tag("{/qr_turunan}")
                .tag("{/tutup_bukti}")
                .tag("{^tutup_bukti}")
                .tag("{#gambar}")
                .p("TandaTanganTengah", "{%gambar}")
                .tag("{/gambar}")
                .tag("{^gambar}")
                .p("Berkas ini tidak dapat dicetak sebagai gambar dan disertakan tersendiri sebagaimana adanya.")
                .tag("{/gambar}")
                .tag("{#qr_bukti}")
                .p("TandaTanganTengah", "{%qr_bukti}")
                .p("TandaTanganTengah", "Kode {kode_bukti}")
                .tag("{/qr_bukti}")
                .tag("{/tutup_bukti}")
                .identity(
                        0,
                        2_000,
                        "Berkas",
                        "{nama_berkas} ({jenis_berkas}, {ukuran_berkas})",
                        "{#keterangan_bukti}Keterangan",
                        "{keterangan_bukti}{/keterangan_bukti}",
                        "{#waktu_tangkap}Waktu tangkap",
                        "{waktu_tangkap}{/waktu_tangkap}",
                        "Diterima",
                        "{waktu_terima} oleh {penerima_bukti}",
                        "SHA-256",
                        "{sidik_berkas}")
                .tag("{/bukti}")
                .p(
                        "Gambar dikecilkan seperlunya untuk dicetak. Sidik digital pada daftar di bawah gambar adalah sidik berkas asli"
                                + " yang disimpan. Kode dan kode QR dapat diperiksa pada halaman Periksa kode.")
                .p("Jarak", "")
                .columns(
                        List.of(4_500, Sheet.WIDTH - 4_500),
                        List.of(List.of(), Sheet.signatureLines(List.of("{tempat_surat}, {tanggal_surat}"))));
    }

    private static Sheet destruction() {
        int half = Sheet.WIDTH / 2;
        return new Sheet()
                .p("Judul", "BERITA ACARA PEMUSNAHAN")
                .p("Nomor", "NOMOR {nomor}")
                .p(
                        "Pada hari ini, {hari_musnah}, {tanggal_musnah_kata}, bertempat di {tempat_musnah}, kami yang bertanda"
                                + " tangan di bawah ini telah memusnahkan berkas dan data sebagaimana daftar berikut,"
                                + " berdasarkan {dasar_musnah}:")
                .grid(
                        List.of(600, 2_300, 3_354, 1_500, 1_600),
                        List.of("No.", "Nomor berkas", "Uraian", "Kurun waktu", "Jumlah"),
                        List.of(List.of(
                                "{#berkas_musnah}{no}.",
                                "{nomor_berkas}",
                                "{uraian_berkas}",
                                "{kurun_berkas}",
                                "{jumlah_berkas}{/berkas_musnah}")))
                .p(
                        "Pemusnahan dilakukan dengan cara {cara_musnah}, sehingga tidak dapat dikenali dan tidak dapat dipakai"
                                + " lagi. Sebelum dimusnahkan telah diperiksa bahwa masa simpannya berakhir dan berkas tidak"
                                + " diperlukan lagi dalam proses hukum.")
                .tag("{#catatan_musnah}")
                .p("{catatan_musnah}")
                .tag("{/catatan_musnah}")
                .p("Demikian berita acara ini dibuat dengan sebenarnya untuk dapat digunakan sebagaimana mestinya.")
                .p("Jarak", "")
                .columns(
                        List.of(half, Sheet.WIDTH - half),
                        List.of(
                                List.of(
                                        "Saksi:",
                                        "",
                                        "",
                                        "1. __{saksi_1}__",
                                        "",
                                        "",
                                        "{#saksi_2}2. __{saksi_2}__{/saksi_2}"),
                                Sheet.signatureLines(List.of("Yang memusnahkan,"))));
    }
}
