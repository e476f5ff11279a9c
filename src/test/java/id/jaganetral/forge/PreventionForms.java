package id.jaganetral.forge;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Letters of the office against breaches. Structure: official-letters.md 2.1, 2.2, bkn-kasn-workflow.md 3. */
final class PreventionForms {
    /** Lines to be signed by hand when nobody was entered. */
    private static final int BLANK_LINES = 25;

    private PreventionForms() {}

    static Map<String, byte[]> all() {
        Map<String, byte[]> forms = new LinkedHashMap<>();
        forms.put("SE-surat-edaran-netralitas.docx", House.office().docx(circular()));
        forms.put("IKRAR-ikrar-netralitas.docx", House.office().docx(oath()));
        forms.put("UNDANGAN-sosialisasi.docx", House.office().docx(invitation()));
        forms.put("HADIR-daftar-hadir-sosialisasi.docx", House.office().docx(attendance()));
        return forms;
    }

    private static Sheet circular() {
        return new Sheet()
                .p("Tempat", "{tempat_surat}, {tanggal_surat}")
                .p("Alamat", "Yth.")
                .tag("{#penerima_edaran}")
                .p("Tembusan", "{no}.\t{penerima}")
                .tag("{/penerima_edaran}")
                .p("Alamat", "di {kepada_tempat}")
                .p("Jarak", "")
                .p("Judul", "SURAT EDARAN")
                .p("Judul", "NOMOR {nomor}")
                .p("Judul", "TENTANG")
                .p(
                        "JudulAkhir",
                        "NETRALITAS PEGAWAI APARATUR SIPIL NEGARA{#pemilihan} DALAM ^^{pemilihan}^^{/pemilihan}")
                .p("Bab", "A.  Latar Belakang")
                .p("{latar_belakang}")
                .p("Bab", "B.  Maksud dan Tujuan")
                .p(
                        "Surat edaran ini dimaksudkan sebagai pedoman bagi kepala perangkat daerah dalam membina dan mengawasi"
                                + " netralitas pegawai di lingkungannya, agar penyelenggaraan pemerintahan dan pelayanan publik tetap"
                                + " profesional dan tidak memihak.")
                .p("Bab", "C.  Ruang Lingkup")
                .p(
                        "Surat edaran ini berlaku bagi seluruh pegawai aparatur sipil negara dan pegawai non-ASN di lingkungan"
                                + " {pemerintah_biasa}.")
                .p("Bab", "D.  Dasar")
                .tag("{#mengingat}")
                .point("{no}.", "{dasar_hukum}.")
                .tag("{/mengingat}")
                .p("Bab", "E.  Isi Edaran")
                .tag("{#butir_edaran}")
                .point("{no}.", "{isi_butir}")
                .tag("{/butir_edaran}")
                .p("Bab", "F.  Penutup")
                .p(
                        "Surat edaran ini berlaku sejak tanggal ditetapkan. Demikian untuk dilaksanakan dengan penuh tanggung"
                                + " jawab.")
                .p("Jarak", "")
                .signatureOfDecision()
                .copies();
    }

    private static Sheet oath() {
        Sheet sheet = new Sheet()
                .p("Judul", "IKRAR")
                .p(
                        "JudulAkhir",
                        "NETRALITAS PEGAWAI APARATUR SIPIL NEGARA{#pemilihan} DALAM ^^{pemilihan}^^{/pemilihan}")
                .p("Kami, pegawai aparatur sipil negara di lingkungan {lingkup_ikrar}, dalam rangka menjaga netralitas,"
                        + " dengan ini berikrar:");
        return CertificateForms.fourPoints(sheet)
                .p(
                        "Demikian ikrar ini kami buat dan kami laksanakan dengan penuh integritas dan rasa tanggung jawab, demi"
                                + " terwujudnya pegawai aparatur sipil negara yang bermartabat, beretika, dan demokratis, serta demi"
                                + " persatuan Negara Kesatuan Republik Indonesia.")
                .p("Jarak", "")
                .columns(
                        List.of(4_500, Sheet.WIDTH - 4_500),
                        List.of(
                                List.of(),
                                Sheet.signatureLines(
                                        List.of("{tempat_surat}, {tanggal_surat}", "Mewakili seluruh pegawai,"))));
    }

    private static Sheet invitation() {
        return Letterly.correspondence()
                .p(
                        "Dalam rangka menjaga netralitas pegawai aparatur sipil negara{#pemilihan} dalam {pemilihan}{/pemilihan},"
                                + " kami mengharapkan kehadiran Saudara{#peserta_undangan} beserta {peserta_undangan}"
                                + "{/peserta_undangan} pada:")
                .identity(
                        567,
                        "Hari",
                        "{hari_acara}",
                        "Tanggal",
                        "{tanggal_acara}",
                        "Pukul",
                        "{jam_acara}",
                        "Tempat",
                        "{tempat_acara}",
                        "Acara",
                        "{acara}",
                        "{#narasumber}Narasumber",
                        "{narasumber}{/narasumber}")
                .tag("{#catatan}")
                .p("{catatan}")
                .tag("{/catatan}")
                .p("Demikian disampaikan, atas perhatian dan kehadiran Saudara diucapkan terima kasih.")
                .p("Jarak", "")
                .signature()
                .copies();
    }

    private static Sheet attendance() {
        List<Integer> widths = List.of(600, 3_300, 3_254, 2_200);
        List<String> header = List.of("No.", "Nama dan NIP", "Jabatan, unit kerja", "Tanda tangan");
        return new Sheet()
                .p("JudulAkhir", "DAFTAR HADIR")
                .identity(
                        0,
                        1_800,
                        "Acara",
                        "{acara}",
                        "Hari, tanggal",
                        "{hari_acara}, {tanggal_acara}",
                        "Pukul",
                        "{jam_acara}",
                        "Tempat",
                        "{tempat_acara}",
                        "{#narasumber}Narasumber",
                        "{narasumber}{/narasumber}")
                .p("Jarak", "")
                .grid(
                        widths,
                        header,
                        Stream.concat(
                                        Stream.of(List.of(
                                                "{#peserta}{no}.",
                                                "{nama_peserta}¶{#nip_peserta}NIP {nip_peserta}{/nip_peserta}",
                                                "{jabatan_peserta}",
                                                "¶ {/peserta}")),
                                        IntStream.rangeClosed(1, BLANK_LINES)
                                                .mapToObj(line ->
                                                        List.of("{^peserta}" + line + ".", "¶ ", "", "{/peserta}")))
                                .toList())
                .p("Jarak", "")
                .columns(
                        List.of(4_500, Sheet.WIDTH - 4_500),
                        List.of(List.of(), Sheet.signatureLines(List.of("{tempat_surat}, {tanggal_surat}"))));
    }
}
