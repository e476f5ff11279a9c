package id.jaganetral.forge;

/** Blocks that several forms share: head of a titled form, examiners, signatures of those examined and examining. */
final class Official {
    private Official() {}

    static Sheet titled(String... titles) {
        Sheet sheet = new Sheet().tag("{#rahasia}").p("Rahasia", "RAHASIA").tag("{/rahasia}");
        for (String title : titles) {
            sheet.p("Judul", title);
        }
        return sheet.p("Nomor", "NOMOR {nomor}");
    }

    /** The head of a decision, down to the office that decides. */
    static Sheet decision(String about) {
        return new Sheet()
                .tag("{#rahasia}")
                .p("Rahasia", "RAHASIA")
                .tag("{/rahasia}")
                .p("Judul", "KEPUTUSAN ^^{pejabat_keputusan}^^")
                .p("JudulAkhir", "NOMOR {nomor}")
                .p("Judul", "TENTANG")
                .p("JudulAkhir", about)
                .p("Judul", "DENGAN RAHMAT TUHAN YANG MAHA ESA")
                .p("JudulAkhir", "^^{pejabat_keputusan},^^");
    }

    /** Each examiner with the lines of an official; members of a team with their place in it. */
    static Sheet examiners(Sheet sheet) {
        return examiners(sheet, "{no}");
    }

    /** The same, counted otherwise. */
    static Sheet examiners(Sheet sheet, String counted) {
        return sheet.tag("{#pemeriksa}")
                .tag("{#tim}")
                .p("IsiMasuk", counted + ".  {kedudukan}")
                .tag("{/tim}")
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
                .tag("{/pemeriksa}");
    }

    /** Day, time and place of a hearing, and the way to it where it is held from afar. */
    static Sheet hearing(Sheet sheet) {
        return sheet.identity(
                567,
                "Hari",
                "{hari_periksa}",
                "Tanggal",
                "{tanggal_periksa}",
                "Pukul",
                "{jam_periksa}",
                "Tempat",
                "{tempat_periksa}",
                "{#daring}Tautan",
                "{media_daring}, {tautan_daring}{/daring}");
    }
}
