package id.jaganetral.forge;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Certificates about a person, and the pledge. Structure: official-letters.md 2.6, bkn-kasn-workflow.md 3. */
final class CertificateForms {
    private CertificateForms() {}

    static Map<String, byte[]> all() {
        Map<String, byte[]> forms = new LinkedHashMap<>();
        forms.put(
                "KET-SEDANG-keterangan-hukuman-disiplin.docx",
                House.office()
                        .docx(certificate(
                                "SURAT KETERANGAN TIDAK SEDANG MENJALANI HUKUMAN DISIPLIN",
                                "tidak sedang menjalani hukuman disiplin dan tidak sedang dalam proses pemeriksaan"
                                        + " pelanggaran disiplin")));
        forms.put(
                "KET-PERNAH-keterangan-hukuman-disiplin.docx",
                House.office()
                        .docx(certificate(
                                "SURAT KETERANGAN TIDAK PERNAH DIJATUHI HUKUMAN DISIPLIN",
                                "tidak pernah dijatuhi hukuman disiplin{#batas_tingkat} {batas_tingkat}{/batas_tingkat}"
                                        + "{#batas_waktu} {batas_waktu}{/batas_waktu}")));
        forms.put("PAKTA-pakta-integritas.docx", House.plain().docx(pledge()));
        return forms;
    }

    private static Sheet certificate(String title, String statement) {
        return new Sheet()
                .p("Judul", title)
                .p("Nomor", "NOMOR {nomor}")
                .p("Yang bertanda tangan di bawah ini:")
                .identity(
                        567,
                        "Nama",
                        "{ttd_nama}",
                        "{#ttd_nip}NIP",
                        "{ttd_nip}{/ttd_nip}",
                        "{#ttd_pangkat}Pangkat/Gol. ruang",
                        "{ttd_pangkat}{/ttd_pangkat}",
                        "Jabatan",
                        "{ttd_jabatan_sebaris}")
                .p("menerangkan dengan sebenarnya bahwa:")
                .employee(567)
                .p("berdasarkan data yang ada pada {nama_opd_biasa} sampai dengan tanggal surat keterangan ini, "
                        + statement + ".")
                .p("Surat keterangan ini dibuat untuk {keperluan}.")
                .p(
                        "Demikian surat keterangan ini dibuat untuk dapat digunakan sebagaimana mestinya. Apabila di kemudian hari"
                                + " terdapat kekeliruan, akan diperbaiki sebagaimana mestinya.")
                .p("Jarak", "")
                .columns(
                        List.of(4_500, Sheet.WIDTH - 4_500),
                        List.of(List.of(), Sheet.signatureLines(List.of("{tempat_surat}, {tanggal_surat}"))))
                .copies();
    }

    /** Signed by the person concerned; the head only takes note of it. */
    private static Sheet pledge() {
        Sheet sheet = new Sheet()
                .p("Judul", "PAKTA INTEGRITAS")
                .p(
                        "JudulAkhir",
                        "NETRALITAS PEGAWAI APARATUR SIPIL NEGARA{#pemilihan} DALAM ^^{pemilihan}^^{/pemilihan}")
                .p("Saya yang bertanda tangan di bawah ini:")
                .employee(567)
                .p("dalam rangka menjaga netralitas, menyatakan bahwa saya:");
        return fourPoints(sheet)
                .p(
                        "Pakta integritas ini saya buat dan akan saya laksanakan dengan penuh integritas dan rasa tanggung jawab,"
                                + " demi terwujudnya pegawai aparatur sipil negara yang bermartabat, beretika, dan demokratis, serta"
                                + " demi persatuan Negara Kesatuan Republik Indonesia. Apabila saya melanggar, saya bersedia"
                                + " dikenai sanksi sesuai dengan ketentuan peraturan perundang-undangan.")
                .p("Jarak", "")
                .columns(
                        List.of(4_500, Sheet.WIDTH - 4_500),
                        List.of(
                                List.of(),
                                List.of(
                                        "{tempat_surat}, {tanggal_surat}",
                                        "Yang membuat pernyataan,",
                                        "",
                                        "",
                                        "",
                                        "__{nama}__",
                                        "{#nip}NIP {nip}{/nip}")))
                .p("Jarak", "")
                .columns(
                        List.of(4_854, Sheet.WIDTH - 4_854),
                        List.of(Sheet.signatureLines(List.of("Mengetahui,")), List.of()));
    }

    /** The four points as read aloud in practice. */
    static Sheet fourPoints(Sheet sheet) {
        return sheet.point(
                        "1.",
                        "menjaga dan menegakkan prinsip netralitas dalam melaksanakan fungsi pelayanan publik, baik sebelum,"
                                + " selama, maupun sesudah pelaksanaan pemilihan umum dan pemilihan;")
                .point(
                        "2.",
                        "menghindari konflik kepentingan, tidak melakukan intimidasi dan ancaman kepada pegawai aparatur"
                                + " sipil negara dan seluruh elemen masyarakat, serta tidak memihak kepada pasangan calon"
                                + " tertentu;")
                .point(
                        "3.",
                        "menggunakan media sosial secara bijak, tidak dipergunakan untuk kepentingan pasangan calon"
                                + " tertentu, serta tidak menyebarkan ujaran kebencian dan berita bohong;")
                .point("4.", "menolak politik uang dan segala jenis pemberian dalam bentuk apa pun.");
    }
}
