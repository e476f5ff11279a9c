package id.jaganetral.forge;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** F01, F02, F03, F16: somebody is asked to come. Structure: document-forms.md, section 4. */
final class SummonsForms {
    private SummonsForms() {}

    static Map<String, byte[]> all() {
        Map<String, byte[]> forms = new LinkedHashMap<>();
        forms.put("F01-surat-panggilan-1.docx", House.office().docx(summons("I", false)));
        forms.put("F02-surat-panggilan-2.docx", House.office().docx(summons("II", true)));
        forms.put("F16-panggilan-terima-keputusan.docx", House.office().docx(callToReceive()));
        return forms;
    }

    private static Sheet summons(String order, boolean second) {
        Sheet sheet = new Sheet()
                .tag("{#rahasia}")
                .p("Rahasia", "RAHASIA")
                .tag("{/rahasia}")
                .p("Judul", "SURAT PANGGILAN " + order)
                .p("Nomor", "NOMOR {nomor}");
        if (second) {
            sheet.point(
                    "1.",
                    "Menunjuk Surat Panggilan I Nomor {nomor_panggilan_1} tanggal {tanggal_panggilan_1}, sedangkan {sdr}"
                            + " tidak hadir pada hari {hari_tidak_hadir}, tanggal {tanggal_tidak_hadir}, bersama ini diminta"
                            + " dengan hormat kehadiran Saudara:");
        } else {
            sheet.point("1.", "Bersama ini diminta dengan hormat kehadiran Saudara:");
        }
        sheet.employee(567);
        examiners(sheet);
        attendance(sheet);
        sheet.p("IsiMasuk", "untuk diperiksa sehubungan dengan dugaan pelanggaran {pasal}, yaitu {dugaan}.");
        sheet.point(
                "2.",
                "Apabila tidak dapat hadir, {sdr} agar memberitahukan secara tertulis disertai alasan yang sah"
                        + " kepada pejabat yang menandatangani surat panggilan ini.");
        if (second) {
            sheet.point(
                    "3.",
                    "Apabila {sdr} tidak hadir juga pada panggilan ini, hukuman dapat dijatuhkan berdasarkan alat bukti"
                            + " dan keterangan yang ada tanpa pemeriksaan ({pasal_tidak_hadir}).");
        }
        return sheet.point(second ? "4." : "3.", "Demikian untuk dilaksanakan.")
                .p("Jarak", "")
                .columns(
                        List.of(4_500, Sheet.WIDTH - 4_500),
                        List.of(List.of(), Sheet.signatureLines(List.of("{tempat_surat}, {tanggal_surat}"))))
                .copies();
    }

    private static void examiners(Sheet sheet) {
        sheet.tag("{^tim}")
                .p("IsiMasuk", "untuk menghadap kepada:")
                .tag("{/tim}")
                .tag("{#tim}")
                .p("IsiMasuk", "untuk menghadap kepada Tim Pemeriksa:")
                .tag("{/tim}");
        Official.examiners(sheet);
    }

    private static void attendance(Sheet sheet) {
        Official.hearing(sheet.p("IsiMasuk", "pada:"));
    }

    private static Sheet callToReceive() {
        return Letterly.correspondence()
                .p("Dengan ini diminta kedatangan Saudara untuk menghadap kepada:")
                .identity(
                        567,
                        "Nama",
                        "{penyerah_nama}",
                        "{#penyerah_nip}NIP",
                        "{penyerah_nip}{/penyerah_nip}",
                        "{#penyerah_pangkat}Pangkat/Gol. ruang",
                        "{penyerah_pangkat}{/penyerah_pangkat}",
                        "Jabatan",
                        "{penyerah_jabatan}",
                        "{#penyerah_unit}Unit kerja",
                        "{penyerah_unit}{/penyerah_unit}")
                .p("pada:")
                .identity(
                        567,
                        "Hari",
                        "{hari_penyampaian}",
                        "Tanggal",
                        "{tanggal_penyampaian}",
                        "Pukul",
                        "{jam_penyampaian}",
                        "Tempat",
                        "{tempat_penyampaian}")
                .p("untuk menerima Keputusan {pejabat_keputusan} Nomor {nomor_keputusan} tanggal {tanggal_keputusan}"
                        + " tentang penjatuhan hukuman disiplin berupa {jenis_hukuman}.")
                .p("Demikian untuk dilaksanakan.")
                .p("Jarak", "")
                .signature()
                .copies();
    }
}
