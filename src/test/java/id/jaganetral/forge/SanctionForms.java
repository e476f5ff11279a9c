package id.jaganetral.forge;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * F12, F13, F14: decisions that impose a discipline sanction, each form in all its kinds; F15: the proposal to an official
 * outside the unit; KEP-KONTRAK: the decision about staff who are not civil servants. Structure: document-forms.md, section 4. What a kind does is a branch of its form.
 */
final class SanctionForms {
    private static final String BY_CONTRACT = "SANKSI MENURUT PERJANJIAN KERJA KEPADA {nama}";
    private static final String ABOUT = "PENJATUHAN HUKUMAN DISIPLIN BERUPA ^^{jenis_hukuman}^^ KEPADA {nama}";

    private SanctionForms() {}

    static Map<String, byte[]> all() {
        Map<String, byte[]> forms = new LinkedHashMap<>();
        forms.put("F12-keputusan-hukuman-ringan.docx", House.decision().docx(light()));
        forms.put("F13-keputusan-hukuman-sedang.docx", House.decision().docx(medium()));
        forms.put("F14-keputusan-hukuman-berat.docx", House.decision().docx(heavy()));
        forms.put("KEP-KONTRAK-keputusan-sanksi.docx", House.decision().docx(byContract()));
        forms.put("F15-surat-usul.docx", House.office().docx(proposal()));
        return forms;
    }

    private static Sheet light() {
        Clauses clauses = begun();
        contract(clauses);
        clauses.tag("{^hukuman_kontrak}");
        effect(clauses, "KEDUA", "KETIGA");
        clauses.tag("{/hukuman_kontrak}");
        return ended(clauses);
    }

    private static Sheet medium() {
        Clauses clauses = begun();
        contract(clauses);
        clauses.tag("{#potong_tunjangan}")
                .part(
                        "KEDUA",
                        "Pemotongan tunjangan kinerja sebagaimana dimaksud dalam diktum KESATU dilaksanakan oleh"
                                + " {unit_pelaksana}, mulai bulan {bulan_mulai} sampai dengan bulan {bulan_akhir}.")
                .tag("{/potong_tunjangan}")
                .tag("{#tunda_gaji}")
                .part(
                        "KEDUA",
                        "Kenaikan gaji berkala yang bersangkutan ditunda, terhitung mulai tanggal {tanggal_mulai_hukuman}"
                                + " sampai dengan tanggal {tanggal_akhir_hukuman}, dilaksanakan oleh {unit_pelaksana}.")
                .tag("{/tunda_gaji}")
                .tag("{#tunda_pangkat}")
                .part(
                        "KEDUA",
                        "Kenaikan pangkat yang bersangkutan ditunda, terhitung mulai tanggal {tanggal_mulai_hukuman} sampai"
                                + " dengan tanggal {tanggal_akhir_hukuman}.")
                .tag("{/tunda_pangkat}")
                .tag("{#turun_pangkat}")
                .part(
                        "KEDUA",
                        "Terhitung mulai tanggal {tanggal_mulai_hukuman} sampai dengan tanggal {tanggal_akhir_hukuman},"
                                + " pangkat yang bersangkutan diturunkan dari {pangkat_lama} menjadi {pangkat_baru}.")
                .tag("{/turun_pangkat}")
                .tag("{^hukuman_kontrak}")
                .part(
                        "KETIGA",
                        "Kenaikan gaji berkala dan kenaikan pangkat selama menjalani hukuman disiplin mengikuti ketentuan"
                                + " {pasal_selama_hukuman}.");
        effect(clauses, "KEEMPAT", "KELIMA");
        clauses.tag("{/hukuman_kontrak}");
        return ended(clauses);
    }

    private static Sheet heavy() {
        Clauses clauses = begun();
        contract(clauses);
        clauses.tag("{#turun_jabatan}")
                .part(
                        "KEDUA",
                        "Terhitung mulai tanggal {tanggal_mulai_hukuman}, yang bersangkutan diturunkan dari jabatan"
                                + " {jabatan_lama}{#kelas_lama} (kelas jabatan {kelas_lama}){/kelas_lama} menjadi"
                                + " {jabatan_baru}{#kelas_baru} (kelas jabatan {kelas_baru}){/kelas_baru}.")
                .tag("{/turun_jabatan}")
                .tag("{#bebas_jabatan}")
                .part(
                        "KEDUA",
                        "Terhitung mulai tanggal {tanggal_mulai_hukuman}, yang bersangkutan dibebaskan dari jabatan"
                                + " {jabatan_lama} menjadi jabatan pelaksana{#jabatan_baru}, yaitu"
                                + " {jabatan_baru}{/jabatan_baru}.")
                .tag("{/bebas_jabatan}")
                .tag("{#jabatan_berubah}")
                .part("KETIGA", "Hak-hak kepegawaian yang bersangkutan disesuaikan dengan jabatannya yang baru.")
                .part("KEEMPAT", "Pengangkatan dalam jabatan yang baru ditetapkan dengan keputusan tersendiri.")
                .tag("{/jabatan_berubah}")
                .tag("{#diberhentikan}")
                .part(
                        "KEDUA",
                        "Terhitung mulai tanggal {tanggal_mulai_hukuman}, yang bersangkutan diberhentikan dengan hormat"
                                + " tidak atas permintaan sendiri.")
                .part(
                        "KETIGA",
                        "Kepada yang bersangkutan diberikan hak-hak kepegawaian sesuai dengan ketentuan peraturan"
                                + " perundang-undangan di bidang pemberhentian dan pensiun.")
                .part(
                        "KEEMPAT",
                        "Terhadap Keputusan ini yang bersangkutan dapat mengajukan banding administratif kepada Badan"
                                + " Pertimbangan Aparatur Sipil Negara dalam jangka waktu {hari_banding} hari kerja"
                                + " ({pasal_banding}).")
                .tag("{/diberhentikan}")
                .tag("{^hukuman_kontrak}");
        effect(clauses, "KELIMA", "KEENAM");
        clauses.tag("{/hukuman_kontrak}");
        return ended(clauses);
    }

    /** From the head to the sanction imposed. */
    private static Clauses begun() {
        return new Clauses(Official.decision(ABOUT))
                .tag("{#diperiksa}")
                .part(
                        "Membaca",
                        "1.\tBerita Acara Pemeriksaan{#nomor_bap} Nomor {nomor_bap}{/nomor_bap} tanggal {tanggal_periksa};",
                        "2.\tLaporan Hasil Pemeriksaan{#nomor_laporan} Nomor {nomor_laporan}{/nomor_laporan} tanggal"
                                + " {tanggal_laporan};")
                .tag("{/diperiksa}")
                .tag("{^diperiksa}")
                .part(
                        "Membaca",
                        "1.\tSurat Panggilan I Nomor {nomor_panggilan_1} tanggal {tanggal_panggilan_1} dan Surat Panggilan II"
                                + " Nomor {nomor_panggilan_2} tanggal {tanggal_panggilan_2} beserta berita acara"
                                + " ketidakhadirannya;",
                        "2.\tLaporan Hasil Pemeriksaan{#nomor_laporan} Nomor {nomor_laporan}{/nomor_laporan} tanggal"
                                + " {tanggal_laporan};")
                .tag("{/diperiksa}")
                .part(
                        "Menimbang",
                        "{#diperiksa}a.\tbahwa berdasarkan hasil pemeriksaan{#tim} Tim Pemeriksa{/tim} tanggal"
                                + " {tanggal_periksa}, {sebutan} {nama}{#nip}, NIP {nip},{/nip} terbukti melakukan perbuatan"
                                + " berupa {dugaan};{/diperiksa}",
                        "{^diperiksa}a.\tbahwa {sebutan} {nama}{#nip}, NIP {nip},{/nip} tidak hadir setelah dipanggil secara"
                                + " tertulis dua kali, dan berdasarkan alat bukti serta keterangan yang ada"
                                + " ({pasal_tidak_hadir}) terbukti melakukan perbuatan berupa {dugaan};{/diperiksa}",
                        "b.\tbahwa perbuatan tersebut merupakan pelanggaran terhadap {pasal};",
                        "c.\tbahwa untuk menegakkan disiplin, perlu menjatuhkan hukuman disiplin yang setimpal dengan"
                                + " pelanggaran yang dilakukannya;",
                        "d.\tbahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a, huruf b, dan huruf c, perlu"
                                + " menetapkan Keputusan {pejabat_keputusan} tentang Penjatuhan Hukuman Disiplin berupa"
                                + " {jenis_hukuman} kepada {nama};")
                .part("Mengingat", "{#mengingat}", "{no}.\t{dasar_hukum};", "{/mengingat}")
                .decides("KEPUTUSAN ^^{pejabat_keputusan}^^ TENTANG " + ABOUT)
                .part("KESATU", "Menjatuhkan hukuman disiplin berupa **{jenis_hukuman}** kepada:")
                .employee()
                .more(
                        "{^beberapa_perbuatan}karena yang bersangkutan pada tanggal {tanggal_perbuatan} melakukan perbuatan yang"
                                + " melanggar {pasal}.{/beberapa_perbuatan}",
                        "{#beberapa_perbuatan}karena yang bersangkutan melakukan perbuatan:{/beberapa_perbuatan}",
                        "{#beberapa_perbuatan}",
                        "{#perbuatan}",
                        "{huruf}.\t{bentuk} ({waktu}; {tempat});",
                        "{/perbuatan}",
                        "{/beberapa_perbuatan}",
                        "{#beberapa_perbuatan}yang melanggar {pasal}.{/beberapa_perbuatan}");
    }

    /** For staff whose sanctions the agency's own rule or the contract lays down. */
    private static void contract(Clauses clauses) {
        clauses.tag("{#hukuman_kontrak}")
                .part("KEDUA", "{pelaksanaan_hukuman}.")
                .part(
                        "KETIGA",
                        "Keputusan ini mulai berlaku pada tanggal diterima oleh yang bersangkutan, kecuali peraturan instansi"
                                + " atau perjanjian kerja menentukan lain.")
                .part(
                        "KEEMPAT",
                        "Keputusan ini disampaikan kepada yang bersangkutan untuk dilaksanakan sebagaimana mestinya.")
                .tag("{/hukuman_kontrak}");
    }

    private static void effect(Clauses clauses, String effect, String delivery) {
        clauses.part(
                        effect,
                        "Keputusan ini mulai berlaku pada hari kerja ke-{hari_berlaku} terhitung sejak tanggal yang"
                                + " bersangkutan menerima Keputusan ini, atau sejak tanggal Keputusan ini tiba di alamat yang"
                                + " bersangkutan apabila dikirimkan.")
                .part(
                        delivery,
                        "Keputusan ini disampaikan kepada yang bersangkutan untuk dilaksanakan sebagaimana mestinya.");
    }

    private static Sheet ended(Clauses clauses) {
        return clauses.sheet().p("Jarak", "").signatureOfDecision().copies();
    }

    /** Who is bound by a contract only is not disciplined: neutral words, no days of the discipline regulation. */
    private static Sheet byContract() {
        Clauses clauses = new Clauses(Official.decision(BY_CONTRACT))
                .tag("{#diperiksa}")
                .part(
                        "Membaca",
                        "1.\tBerita Acara Klarifikasi{#nomor_bap} Nomor {nomor_bap}{/nomor_bap} tanggal {tanggal_periksa};",
                        "2.\tlaporan hasil klarifikasi{#nomor_laporan} Nomor {nomor_laporan}{/nomor_laporan} tanggal"
                                + " {tanggal_laporan};")
                .tag("{/diperiksa}")
                .tag("{^diperiksa}")
                .part(
                        "Membaca",
                        "1.\tsurat permintaan klarifikasi Nomor {nomor_panggilan_1} tanggal {tanggal_panggilan_1} dan Nomor"
                                + " {nomor_panggilan_2} tanggal {tanggal_panggilan_2}, yang tidak dipenuhi;",
                        "2.\tlaporan hasil klarifikasi{#nomor_laporan} Nomor {nomor_laporan}{/nomor_laporan} tanggal"
                                + " {tanggal_laporan};")
                .tag("{/diperiksa}")
                .part(
                        "Menimbang",
                        "a.\tbahwa berdasarkan hasil klarifikasi dan bukti yang ada, {sebutan} {nama} terbukti melakukan"
                                + " perbuatan berupa {dugaan};",
                        "b.\tbahwa perbuatan tersebut bertentangan dengan {pasal};",
                        "c.\tbahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a dan huruf b, perlu menetapkan"
                                + " Keputusan {pejabat_keputusan} tentang Sanksi menurut Perjanjian Kerja kepada {nama};")
                .part("Mengingat", "{#mengingat}", "{no}.\t{dasar_hukum};", "{/mengingat}")
                .decides("KEPUTUSAN ^^{pejabat_keputusan}^^ TENTANG " + BY_CONTRACT)
                .part("KESATU", "Mengenakan sanksi berupa **{jenis_hukuman}** kepada:")
                .employee()
                .part("KEDUA", "{pelaksanaan_hukuman}.")
                .part(
                        "KETIGA",
                        "Keputusan ini mulai berlaku pada tanggal diterima oleh yang bersangkutan, kecuali perjanjian kerja"
                                + " menentukan lain.")
                .part(
                        "KEEMPAT",
                        "Keputusan ini disampaikan kepada yang bersangkutan untuk dilaksanakan sebagaimana mestinya.");
        return ended(clauses);
    }

    private static Sheet proposal() {
        return Letterly.correspondence()
                .p("Dengan hormat disampaikan usul penjatuhan hukuman disiplin sebagai berikut:")
                .point("1.", "Pegawai yang diusulkan:")
                .employee(567)
                .point("2.", "Perbuatan yang dilakukan:")
                .tag("{#perbuatan}")
                .p("IsiMasuk", "{bentuk} ({waktu}; {tempat}).")
                .tag("{/perbuatan}")
                .tag("{#diperiksa}")
                .point(
                        "3.",
                        "Berdasarkan pemeriksaan {#tim}Tim Pemeriksa {/tim}tanggal {tanggal_periksa}, yang bersangkutan"
                                + " terbukti melanggar {pasal}.")
                .tag("{/diperiksa}")
                .tag("{^diperiksa}")
                .point(
                        "3.",
                        "Yang bersangkutan tidak hadir setelah dipanggil secara tertulis dua kali. Berdasarkan alat bukti dan"
                                + " keterangan yang ada ({pasal_tidak_hadir}), yang bersangkutan terbukti melanggar {pasal}.")
                .tag("{/diperiksa}")
                .point(
                        "4.",
                        "Sehubungan dengan itu, yang bersangkutan diusulkan untuk dijatuhi hukuman disiplin tingkat"
                                + " {tingkat_hukuman} berupa {jenis_hukuman}.")
                .point(
                        "5.",
                        "Sesuai dengan ketentuan peraturan perundang-undangan, pejabat yang berwenang menjatuhkan hukuman"
                                + " disiplin tersebut adalah {pejabat_berwenang}.")
                .point(
                        "6.",
                        "Sebagai bahan pertimbangan dilampirkan {#diperiksa}berita acara pemeriksaan{/diperiksa}{^diperiksa}surat"
                                + " panggilan beserta berita acara ketidakhadiran{/diperiksa}, laporan hasil pemeriksaan, dan"
                                + " daftar bukti.")
                .p("Demikian disampaikan, atas perhatian Saudara diucapkan terima kasih.")
                .p("Jarak", "")
                .signature()
                .copies();
    }
}
