package id.jaganetral.forge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** F03, F04, F08: witnesses and the person examined are asked. Structure: document-forms.md, sections 2 and 4. */
final class ExaminationForms {
    private static final int HALF = Sheet.WIDTH / 2;

    private ExaminationForms() {}

    static Map<String, byte[]> all() {
        Map<String, byte[]> forms = new LinkedHashMap<>();
        forms.put("F03-panggilan-permintaan-keterangan.docx", House.office().docx(callOfWitness()));
        forms.put("F04-berita-acara-permintaan-keterangan.docx", House.office().docx(statementOfWitness()));
        forms.put("F08-berita-acara-pemeriksaan.docx", House.office().docx(minutes()));
        return forms;
    }

    private static Sheet callOfWitness() {
        Sheet sheet = Official.titled(
                        "{^saksi_luar}SURAT PANGGILAN PERMINTAAN KETERANGAN{/saksi_luar}{#saksi_luar}SURAT UNDANGAN"
                                + " PERMINTAAN KETERANGAN{/saksi_luar}")
                .point("1.", "Bersama ini diminta dengan hormat kehadiran Saudara:");
        witness(sheet)
                .tag("{^tim}")
                .p("IsiMasuk", "untuk menghadap kepada:")
                .tag("{/tim}")
                .tag("{#tim}")
                .p("IsiMasuk", "untuk menghadap kepada Tim Pemeriksa:")
                .tag("{/tim}");
        return Official.examiners(sheet)
                .p("IsiMasuk", "pada:")
                .identity(
                        567,
                        "Hari",
                        "{hari_keterangan}",
                        "Tanggal",
                        "{tanggal_keterangan}",
                        "Pukul",
                        "{jam_keterangan}",
                        "Tempat",
                        "{tempat_keterangan}",
                        "{#daring}Tautan",
                        "{media_daring}, {tautan_daring}{/daring}")
                .p(
                        "IsiMasuk",
                        "untuk dimintai keterangan sehubungan dengan dugaan pelanggaran {pasal} yang dilakukan oleh"
                                + " {sebutan} {nama}, {jabatan} pada {unit_kerja} ({pasal_keterangan}).")
                .point(
                        "2.",
                        "Apabila tidak dapat hadir, Saudara agar memberitahukan secara tertulis disertai alasan yang sah"
                                + " kepada pejabat yang menandatangani surat ini.")
                .point(
                        "3.",
                        "{^saksi_luar}Demikian untuk dilaksanakan.{/saksi_luar}{#saksi_luar}Demikian disampaikan,"
                                + " atas kehadiran Saudara diucapkan terima kasih.{/saksi_luar}")
                .p("Jarak", "")
                .columns(
                        List.of(4_500, Sheet.WIDTH - 4_500),
                        List.of(List.of(), Sheet.signatureLines(List.of("{tempat_surat}, {tanggal_surat}"))))
                .copies();
    }

    private static Sheet witness(Sheet sheet) {
        return sheet.identity(
                567,
                "Nama",
                "{saksi_nama}",
                "{#saksi_nip}NIP",
                "{saksi_nip}{/saksi_nip}",
                "{#saksi_pangkat}Pangkat/Gol. ruang",
                "{saksi_pangkat}{/saksi_pangkat}",
                "{^saksi_luar}Jabatan{/saksi_luar}{#saksi_luar}Pekerjaan{/saksi_luar}",
                "{saksi_jabatan}",
                "{^saksi_luar}Unit kerja{/saksi_luar}{#saksi_luar}Alamat{/saksi_luar}",
                "{saksi_unit}");
    }

    private static Sheet statementOfWitness() {
        Sheet sheet = Official.titled("BERITA ACARA PERMINTAAN KETERANGAN")
                .p("Pada hari ini, {hari_keterangan}, {tanggal_keterangan_kata}, pukul {jam_keterangan}, bertempat di"
                        + " {tempat_keterangan}{#daring} dan melalui {media_daring}{/daring},"
                        + " {#tim}Tim Pemeriksa yang terdiri atas:{/tim}{^tim}saya:{/tim}");
        Official.examiners(sheet).p("IsiKiri", AUTHORITY + " telah meminta keterangan kepada:");
        witness(sheet)
                .p("sehubungan dengan dugaan pelanggaran {pasal} yang dilakukan oleh {sebutan} {nama}{#nip}, NIP"
                        + " {nip}{/nip}, {jabatan} pada {unit_kerja}, yaitu {dugaan}. Keterangan diminta"
                        + " berdasarkan {pasal_keterangan}.")
                .p("Atas pertanyaan yang diajukan, yang bersangkutan memberikan keterangan sebagai berikut:");
        questions(sheet);
        closing(sheet, "Yang memberikan keterangan", "saksi_nama", "saksi_nip", "");
        return sheet;
    }

    /** By what the examiners act: the team decision, an order, or their own office. */
    private static final String AUTHORITY =
            "{#nomor_tim}berdasarkan Keputusan Pembentukan Tim Pemeriksa Nomor {nomor_tim} tanggal {tanggal_tim}{/nomor_tim}"
                    + "{^nomor_tim}{#nomor_perintah}berdasarkan Surat Perintah Nomor {nomor_perintah} tanggal"
                    + " {tanggal_perintah}{/nomor_perintah}{^nomor_perintah}berdasarkan wewenang yang ada pada"
                    + " {#tim}Tim Pemeriksa{/tim}{^tim}saya selaku atasan langsung{/tim}{/nomor_perintah}{/nomor_tim}";

    private static Sheet minutes() {
        Sheet sheet = new Sheet()
                .tag("{#rahasia}")
                .p("Rahasia", "RAHASIA")
                .tag("{/rahasia}")
                .p("Judul", "BERITA ACARA PEMERIKSAAN")
                .p("Nomor", "NOMOR {nomor}")
                .p(
                        "Pada hari ini, {hari_periksa}, {tanggal_periksa_kata}{#jam_periksa}, pukul {jam_periksa}{/jam_periksa},"
                                + " bertempat di {tempat_periksa}{#daring} dan melalui tatap muka daring dengan {media_daring}{/daring},"
                                + " {#tim}Tim Pemeriksa masing-masing:{/tim}{^tim}saya:{/tim}");
        Official.examiners(sheet)
                .p("IsiKiri", AUTHORITY + " telah melakukan pemeriksaan secara tertutup terhadap:")
                .employee(567)
                .p("karena yang bersangkutan diduga melakukan pelanggaran terhadap {pasal}, yaitu {dugaan}.")
                .p("Atas pertanyaan yang diajukan, yang bersangkutan memberikan jawaban sebagai berikut:");
        questions(sheet);
        closing(
                sheet,
                "Yang diperiksa",
                "nama",
                "nip",
                " Berita acara ini tetap dijadikan dasar penjatuhan hukuman disiplin ({pasal_ttd_bap}).");
        return sheet;
    }

    private static void questions(Sheet sheet) {
        sheet.longGrid(
                        List.of(600, 3_977, 4_777),
                        List.of("No.", "Pertanyaan", "Jawaban"),
                        List.of(List.of("{#tanya_jawab}{no}.", "{pertanyaan}", "{jawaban}{/tanya_jawab}")))
                .p("Jarak", "");
    }

    private static void closing(Sheet sheet, String asked, String name, String number, String consequence) {
        sheet.tag("{#jam_selesai}")
                .p("Pemeriksaan selesai pada pukul {jam_selesai}.")
                .tag("{/jam_selesai}")
                .tag("{#direkam}")
                .p("Jalannya pemeriksaan direkam dengan sepengetahuan dan persetujuan yang bersangkutan.")
                .tag("{/direkam}")
                .tag("{^menolak_ttd}")
                .p("Berita acara ini telah dibacakan kembali kepada yang bersangkutan dan dinyatakan benar.")
                .tag("{/menolak_ttd}")
                .tag("{#menolak_ttd}")
                .p(
                        "Yang bersangkutan telah diminta menandatangani berita acara ini, tetapi **tidak bersedia menandatangani**"
                                + " pada tanggal {tanggal_menolak_ttd}, pukul {jam_menolak_ttd}{#alasan_menolak_ttd}, dengan alasan"
                                + " {alasan_menolak_ttd}{/alasan_menolak_ttd}."
                                + consequence)
                .tag("{/menolak_ttd}")
                .tag("{#tanggal_salinan}")
                .p("Salinan berita acara ini diserahkan kepada yang bersangkutan pada tanggal {tanggal_salinan}.")
                .tag("{/tanggal_salinan}")
                .p("Demikian berita acara ini dibuat dengan sebenarnya untuk dapat digunakan sebagaimana mestinya.")
                .p("Jarak", "")
                .columns(List.of(HALF, Sheet.WIDTH - HALF), List.of(asked(asked, name, number), examiners()));
    }

    private static List<String> asked(String title, String name, String number) {
        return List.of(
                title + ":",
                "",
                "",
                "",
                "{#menolak_ttd}(tidak bersedia menandatangani){/menolak_ttd}",
                "__{" + name + "}__",
                "{#" + number + "}NIP {" + number + "}{/" + number + "}");
    }

    private static List<String> examiners() {
        List<String> lines = new ArrayList<>();
        lines.add("{#tim}Tim Pemeriksa:{/tim}{^tim}Pejabat Pemeriksa:{/tim}");
        lines.addAll(List.of(
                "{#pemeriksa}",
                "",
                "",
                "",
                "{#tim}{no}. ..............................{/tim}",
                "__{nama}__",
                "{#nip}NIP {nip}{/nip}",
                "{/pemeriksa}"));
        return lines;
    }
}
