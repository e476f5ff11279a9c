package id.jaganetral.forge;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** F05, F06, F07: who examines, and relief from duties meanwhile. Structure: document-forms.md, section 4. */
final class TeamForms {
    private static final String TEAM = "PEMBENTUKAN TIM PEMERIKSA DUGAAN PELANGGARAN DISIPLIN ATAS NAMA {nama}";
    private static final String RELIEF = "PEMBEBASAN SEMENTARA DARI TUGAS JABATAN ATAS NAMA {nama}";

    private TeamForms() {}

    static Map<String, byte[]> all() {
        Map<String, byte[]> forms = new LinkedHashMap<>();
        forms.put("F05-keputusan-tim-pemeriksa.docx", House.decision().docx(team()));
        forms.put("F06-surat-perintah-pemeriksaan.docx", House.office().docx(order()));
        forms.put("F07-keputusan-pembebasan-sementara.docx", House.decision().docx(relief()));
        return forms;
    }

    private static Sheet team() {
        Sheet sheet = new Clauses(Official.decision(TEAM))
                .part(
                        "Menimbang",
                        "a.\tbahwa berdasarkan laporan yang diketahui pada tanggal {tanggal_diketahui}, {sebutan} {nama},"
                                + " {jabatan} pada {unit_kerja}, diduga melakukan pelanggaran terhadap {pasal}, yaitu {dugaan};",
                        "b.\tbahwa dugaan pelanggaran tersebut kemungkinan dijatuhi hukuman disiplin tingkat"
                                + " {tingkat_ancaman}, sehingga pemeriksaannya dilakukan oleh Tim Pemeriksa sesuai dengan"
                                + " {pasal_tim};",
                        "c.\tbahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a dan huruf b, perlu"
                                + " menetapkan Keputusan {pejabat_keputusan} tentang Pembentukan Tim Pemeriksa Dugaan"
                                + " Pelanggaran Disiplin atas nama {nama};")
                .part("Mengingat", "{#mengingat}", "{no}.\t{dasar_hukum};", "{/mengingat}")
                .decides("KEPUTUSAN ^^{pejabat_keputusan}^^ TENTANG PEMBENTUKAN TIM PEMERIKSA DUGAAN PELANGGARAN"
                        + " DISIPLIN ATAS NAMA {nama}")
                .part("KESATU", "Membentuk Tim Pemeriksa atas dugaan pelanggaran disiplin oleh:")
                .employee()
                .more("dengan susunan keanggotaan sebagaimana tercantum dalam Lampiran yang merupakan bagian tidak"
                        + " terpisahkan dari Keputusan ini.")
                .part(
                        "KEDUA",
                        "Tim Pemeriksa sebagaimana dimaksud dalam diktum KESATU bertugas:",
                        "a.\tmemanggil dan memeriksa yang bersangkutan serta meminta keterangan pihak lain;",
                        "b.\tmenuangkan hasil pemeriksaan dalam berita acara pemeriksaan; dan",
                        "c.\tmenyusun laporan hasil pemeriksaan dan menyampaikannya kepada {pejabat_keputusan}.")
                .part("KETIGA", "Keputusan ini mulai berlaku pada tanggal ditetapkan.")
                .sheet()
                .p("Jarak", "")
                .signatureOfDecision()
                .copies();
        return annex(sheet);
    }

    private static Sheet annex(Sheet sheet) {
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
                .p("JudulAkhir", "SUSUNAN TIM PEMERIKSA")
                .grid(
                        List.of(560, 2_950, 1_300, 1_650, 1_350, 1_544),
                        List.of("No.", "Nama dan NIP", "Pangkat/Gol. ruang", "Jabatan", "Unsur", "Kedudukan"),
                        List.of(List.of(
                                "{#pemeriksa}{no}.",
                                "{nama}¶{#nip}NIP {nip}{/nip}",
                                "{pangkat_gol}",
                                "{jabatan}",
                                "{unsur}",
                                "{kedudukan}{/pemeriksa}")))
                .p("Jarak", "")
                .signature();
    }

    private static Sheet order() {
        Sheet sheet = Official.titled("SURAT PERINTAH", "UNTUK MELAKUKAN PEMERIKSAAN")
                .point(
                        "1.",
                        "{#nomor_tim}Berdasarkan Keputusan Pembentukan Tim Pemeriksa Nomor {nomor_tim} tanggal {tanggal_tim},"
                                + " diperintahkan kepada:{/nomor_tim}{^nomor_tim}Diperintahkan kepada:{/nomor_tim}");
        Official.examiners(sheet, "{huruf}")
                .p("IsiMasuk", "untuk melakukan pemeriksaan terhadap:")
                .employee(567);
        return Official.hearing(sheet.p("IsiMasuk", "pada:"))
                .p(
                        "IsiMasuk",
                        "karena yang bersangkutan diduga melakukan pelanggaran terhadap {pasal}, yaitu {dugaan}.")
                .point(
                        "2.",
                        "Hasil pemeriksaan dituangkan dalam berita acara pemeriksaan dan dilaporkan kepada pejabat yang"
                                + " memberikan perintah.")
                .point("3.", "Demikian untuk dilaksanakan dengan penuh tanggung jawab.")
                .p("Jarak", "")
                .signatureOfDecision("Dikeluarkan di {tempat_surat}")
                .copies();
    }

    private static Sheet relief() {
        return new Clauses(Official.decision(RELIEF))
                .part(
                        "Menimbang",
                        "a.\tbahwa {sebutan} {nama} diduga melakukan pelanggaran terhadap {pasal} yang kemungkinan dijatuhi"
                                + " hukuman disiplin tingkat berat;",
                        "b.\tbahwa untuk kelancaran pemeriksaan atas dugaan pelanggaran sebagaimana dimaksud dalam huruf"
                                + " a, yang bersangkutan perlu dibebaskan sementara dari tugas jabatannya sesuai dengan"
                                + " {pasal_pembebasan};",
                        "c.\tbahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a dan huruf b, perlu"
                                + " menetapkan Keputusan {pejabat_keputusan} tentang Pembebasan Sementara dari Tugas Jabatan"
                                + " atas nama {nama};")
                .part("Mengingat", "{#mengingat}", "{no}.\t{dasar_hukum};", "{/mengingat}")
                .decides("KEPUTUSAN ^^{pejabat_keputusan}^^ TENTANG PEMBEBASAN SEMENTARA DARI TUGAS JABATAN ATAS NAMA"
                        + " {nama}")
                .part("KESATU", "Membebaskan sementara dari tugas jabatannya:")
                .employee()
                .more(
                        "terhitung mulai tanggal {tanggal_mulai_bebas} sampai dengan ditetapkannya keputusan hukuman disiplin.")
                .part(
                        "KEDUA",
                        "Selama dibebaskan sementara dari tugas jabatannya, yang bersangkutan tetap masuk kerja dan tetap"
                                + " diberikan hak-hak kepegawaiannya sesuai dengan ketentuan peraturan perundang-undangan.")
                .part("KETIGA", "Keputusan ini mulai berlaku pada tanggal {tanggal_mulai_bebas}.")
                .part(
                        "KEEMPAT",
                        "Keputusan ini disampaikan kepada yang bersangkutan untuk dilaksanakan sebagaimana mestinya.")
                .tag("{#plh_nama}")
                .part(
                        "KELIMA",
                        "Selama pembebasan sementara, tugas jabatan {jabatan} dilaksanakan oleh {plh_nama}{#plh_nip}, NIP"
                                + " {plh_nip}{/plh_nip}, {plh_jabatan}, sebagai pelaksana harian.")
                .tag("{/plh_nama}")
                .sheet()
                .p("Jarak", "")
                .signatureOfDecision()
                .copies();
    }
}
