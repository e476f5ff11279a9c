package id.jaganetral.forge;

/** The head of a letter (korespondensi): place and date, number block, addressee. */
final class Letterly {
    private Letterly() {}

    static Sheet correspondence() {
        return new Sheet()
                .p("Tempat", "{tempat_surat}, {tanggal_surat}")
                .identity(
                        0,
                        1_250,
                        "Nomor",
                        "{nomor}",
                        "Sifat",
                        "{sifat}",
                        "{#lampiran}Lampiran",
                        "{lampiran}{/lampiran}",
                        "Hal",
                        "{hal}")
                .p("Jarak", "")
                .p("Alamat", "Yth. {kepada}")
                .tag("{#kepada_up}")
                .p("Alamat", "c.q. {kepada_up}")
                .tag("{/kepada_up}")
                .p("Alamat", "di {kepada_tempat}")
                .p("Jarak", "");
    }
}
