package id.jaganetral.forge;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** F09, F11, F17: what happened on the way, as minutes, and the report to a higher official. */
final class MinutesForms {
    private MinutesForms() {}

    static Map<String, byte[]> all() {
        Map<String, byte[]> forms = new LinkedHashMap<>();
        forms.put("F09-berita-acara-ketidakhadiran.docx", House.office().docx(absence()));
        forms.put("F11-laporan-kewenangan.docx", House.office().docx(authority()));
        forms.put("F17-berita-acara-penyampaian.docx", House.office().docx(delivery()));
        return forms;
    }

    private static Sheet titled(String title) {
        return new Sheet()
                .tag("{#rahasia}")
                .p("Rahasia", "RAHASIA")
                .tag("{/rahasia}")
                .p("Judul", title)
                .p("Nomor", "NOMOR {nomor}");
    }

    private static Sheet absence() {
        Sheet sheet = titled("BERITA ACARA KETIDAKHADIRAN")
                .p("Pada hari ini, {hari_tidak_hadir}, {tanggal_tidak_hadir_kata}, bertempat di {tempat_periksa},"
                        + " {#tim}Tim Pemeriksa yang terdiri atas:{/tim}{^tim}saya:{/tim}");
        officials(sheet);
        return sheet.p("telah menunggu kehadiran:")
                .employee(567)
                .p("untuk diperiksa sehubungan dengan dugaan pelanggaran {pasal}, yaitu {dugaan}.")
                .p(
                        "Sampai dengan pukul {jam_menunggu} yang bersangkutan tidak hadir tanpa pemberitahuan atau alasan yang"
                                + " sah, meskipun telah dipanggil dengan Surat Panggilan I Nomor {nomor_panggilan_1} tanggal"
                                + " {tanggal_panggilan_1}{#nomor_panggilan_2} dan Surat Panggilan II Nomor {nomor_panggilan_2}"
                                + " tanggal {tanggal_panggilan_2}{/nomor_panggilan_2}.")
                .p("Terhadap ketidakhadiran ini ditempuh tindak lanjut sesuai dengan ketentuan peraturan"
                        + " perundang-undangan.")
                .p("Demikian berita acara ini dibuat dengan sebenarnya untuk dipergunakan sebagaimana mestinya.")
                .p("Jarak", "")
                .signedGrid(
                        List.of(600, 4_654, 1_900, 2_200),
                        List.of("No.", "Nama dan NIP", "Kedudukan", "Tanda tangan"),
                        List.of(List.of(
                                "{#pemeriksa}{no}.",
                                "{nama}¶{#nip}NIP {nip}{/nip}",
                                "{#kedudukan}{kedudukan}{/kedudukan}{^kedudukan}{jabatan}{/kedudukan}",
                                "{/pemeriksa}¶ ¶ ¶ ")));
    }

    private static void officials(Sheet sheet) {
        sheet.tag("{#pemeriksa}")
                .identity(
                        567,
                        "Nama",
                        "{nama}",
                        "{#nip}NIP",
                        "{nip}{/nip}",
                        "{#pangkat_gol}{label_pangkat}",
                        "{pangkat_gol}{/pangkat_gol}",
                        "Jabatan",
                        "{jabatan}")
                .p("Jarak", "")
                .tag("{/pemeriksa}");
    }

    private static Sheet authority() {
        return Letterly.correspondence()
                .tag("{#diperiksa}")
                .point(
                        "1.",
                        "Pada tanggal {tanggal_periksa} {#tim}Tim Pemeriksa{/tim}{^tim}{nama_pemeriksa}{/tim} telah melakukan"
                                + " pemeriksaan terhadap:")
                .tag("{/diperiksa}")
                .tag("{^diperiksa}")
                .point(
                        "1.",
                        "Telah dilakukan pemanggilan dengan Surat Panggilan I Nomor {nomor_panggilan_1} tanggal"
                                + " {tanggal_panggilan_1} dan Surat Panggilan II Nomor {nomor_panggilan_2} tanggal"
                                + " {tanggal_panggilan_2}, tetapi tidak dihadiri oleh:")
                .tag("{/diperiksa}")
                .employee(567)
                .point(
                        "2.",
                        "Berdasarkan {#diperiksa}hasil pemeriksaan{/diperiksa}{^diperiksa}alat bukti dan keterangan yang ada"
                                + " ({pasal_tidak_hadir}){/diperiksa}, yang bersangkutan terbukti melanggar {pasal} dan direkomendasikan"
                                + " untuk dijatuhi hukuman disiplin tingkat {tingkat_hukuman} berupa {jenis_hukuman}.")
                .point(
                        "3.",
                        "Sesuai dengan ketentuan peraturan perundang-undangan, pejabat yang berwenang menjatuhkan hukuman"
                                + " disiplin tersebut adalah {pejabat_berwenang}.")
                .point(
                        "4.",
                        "Sehubungan dengan hal tersebut, mohon arahan atau penetapan keputusan lebih lanjut. Sebagai bahan"
                                + " pertimbangan dilampirkan {#diperiksa}berita acara pemeriksaan{/diperiksa}{^diperiksa}berita acara"
                                + " ketidakhadiran{/diperiksa}, laporan hasil pemeriksaan,{#nomor_tim} keputusan pembentukan tim"
                                + " pemeriksa,{/nomor_tim} dan daftar bukti.")
                .p("Demikian disampaikan, atas perhatian diucapkan terima kasih.")
                .p("Jarak", "")
                .signature()
                .copies();
    }

    private static Sheet delivery() {
        return titled("BERITA ACARA PENYAMPAIAN KEPUTUSAN")
                .p(
                        "Pada hari ini, {hari_penyampaian}, {tanggal_penyampaian_kata}, pukul {jam_penyampaian}, bertempat di"
                                + " {tempat_penyampaian}:")
                .identity(
                        567,
                        "Nama",
                        "{penyerah_nama}",
                        "{#penyerah_nip}NIP",
                        "{penyerah_nip}{/penyerah_nip}",
                        "{#penyerah_pangkat}Pangkat/Gol. ruang",
                        "{penyerah_pangkat}{/penyerah_pangkat}",
                        "Jabatan",
                        "{penyerah_jabatan}")
                .p("telah menyampaikan kepada:")
                .employee(567)
                .p(
                        "Keputusan {pejabat_keputusan} Nomor {nomor_keputusan} tanggal {tanggal_keputusan} tentang penjatuhan"
                                + " hukuman disiplin berupa {jenis_hukuman}{#jumlah_lembar}, sebanyak {jumlah_lembar}"
                                + " lembar{/jumlah_lembar}.")
                .tag("{^menolak}")
                .p("Yang bersangkutan telah menerima keputusan tersebut.")
                .tag("{/menolak}")
                .tag("{#menolak}")
                .p(
                        "Yang bersangkutan **menolak** menerima atau menandatangani, dengan alasan: {alasan_menolak}. Keputusan"
                                + " selanjutnya dikirimkan ke alamat terakhir yang diketahui.")
                .tag("{/menolak}")
                .tag("{^menolak}")
                .tag("{#upaya_administratif}")
                .p(
                        "Kepada yang bersangkutan telah diberitahukan haknya atas upaya administratif: {upaya_administratif}.")
                .tag("{/upaya_administratif}")
                .tag("{#tmt}")
                .p("Menurut perhitungan, keputusan mulai berlaku pada tanggal {tmt}.")
                .tag("{/tmt}")
                .tag("{/menolak}")
                .p("Demikian berita acara ini dibuat dengan sebenarnya untuk dipergunakan sebagaimana mestinya.")
                .p("Jarak", "")
                .columns(
                        List.of(4_677, Sheet.WIDTH - 4_677),
                        List.of(
                                List.of(
                                        "|Yang menerima,",
                                        "|",
                                        "|",
                                        "|",
                                        "|{#menolak}(menolak){/menolak}",
                                        "|__{nama}__",
                                        "|{#nip}NIP {nip}{/nip}"),
                                List.of(
                                        "|Yang menyerahkan,",
                                        "|",
                                        "|",
                                        "|",
                                        "|{#menolak} {/menolak}",
                                        "|__{penyerah_nama}__",
                                        "|{#penyerah_nip}NIP {penyerah_nip}{/penyerah_nip}")))
                .p("Jarak", "")
                .tag("{#saksi_1}")
                .p("Isi", "Saksi:")
                .identity(
                        567,
                        3_200,
                        "1. {saksi_1}",
                        "................................",
                        "{#saksi_2}2. {saksi_2}",
                        "................................{/saksi_2}")
                .tag("{/saksi_1}");
    }
}
