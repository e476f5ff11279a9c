package id.jaganetral.forge;

import java.util.List;

/** What all forms share: paper, styles, letterhead, page marks. Reference official-letters.md, sections 2 and 4. */
final class House {
    /** F4, 215 x 330 mm; the program changes it to the office's paper. */
    private static final String F4 = "<w:pgSz w:w=\"12189\" w:h=\"18709\"/>";
    /** Top 2 cm, right 2 cm, bottom 2.5 cm, left 3 cm. */
    private static final String MARGINS = "<w:pgMar w:top=\"1134\" w:right=\"1134\" w:bottom=\"1418\" w:left=\"1701\""
            + " w:header=\"567\" w:footer=\"567\" w:gutter=\"0\"/>";

    private static final String DECISION = "Bookman Old Style";

    private final String font;
    private final boolean letterhead;

    private House(String font, boolean letterhead) {
        this.font = font;
        this.letterhead = letterhead;
    }

    /** Arial, with the letterhead of the office. */
    static House office() {
        return new House("Arial", true);
    }

    /** Bookman Old Style, for decisions; with the letterhead of the office. */
    static House decision() {
        return new House(DECISION, true);
    }

    /** Without letterhead: statements signed by the person concerned. */
    static House plain() {
        return new House("Arial", false);
    }

    byte[] docx(Sheet sheet) {
        String section = "<w:sectPr>"
                + "<w:headerReference w:type=\"first\" r:id=\"rIdheader1\"/>"
                + "<w:headerReference w:type=\"default\" r:id=\"rIdheader2\"/>"
                + "<w:footerReference w:type=\"first\" r:id=\"rIdfooter1\"/>"
                + "<w:footerReference w:type=\"default\" r:id=\"rIdfooter2\"/>"
                + F4 + MARGINS + "<w:titlePg/></w:sectPr>";
        return new DocxFile()
                .styles(styles())
                .settings("<w:compat><w:compatSetting w:name=\"compatibilityMode\""
                        + " w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/></w:compat>"
                        + "<w:themeFontLang w:val=\"id-ID\"/>")
                .header(
                        "header1",
                        letterhead
                                ? (font.equals(DECISION) ? headOfRegion() : letterhead())
                                : Sheet.paragraph("Kaki", "", ""))
                .header("header2", Sheet.paragraph("Halaman", "", "").replace("</w:p>", pageNumber() + "</w:p>"))
                .footer("footer1", confidential())
                .footer("footer2", confidential())
                .body(sheet.xml() + section)
                .bytes();
    }

    private static String pageNumber() {
        return "<w:r><w:t xml:space=\"preserve\">- </w:t></w:r><w:fldSimple w:instr=\" PAGE \"><w:r><w:t>2</w:t></w:r>"
                + "</w:fldSimple><w:r><w:t xml:space=\"preserve\"> -</w:t></w:r>";
    }

    private static String confidential() {
        return Sheet.paragraph("Kaki", "", "{#rahasia}RAHASIA{/rahasia}") + Sheet.paragraph("Kaki", "", "");
    }

    /** A head of region decides under the name of the office; the state emblem can be added in Word. */
    private static String headOfRegion() {
        return Sheet.paragraph("Kaki", "", "{#kop_jabatan}")
                + Sheet.paragraph("KopJabatan", "", "{kop_jabatan}")
                + Sheet.paragraph("Kaki", "", "{/kop_jabatan}")
                + Sheet.paragraph("Kaki", "", "{^kop_jabatan}")
                + letterhead()
                + Sheet.paragraph("Kaki", "", "{/kop_jabatan}");
    }

    /** Emblem left; government and office in letter sizes 3 : 4; address; double rule. */
    private static String letterhead() {
        int emblem = 1_360;
        int text = Sheet.WIDTH - emblem;
        return Sheet.tableStart(0, List.of(emblem, text), false)
                + "<w:tr><w:trPr><w:cantSplit/></w:trPr>"
                + "<w:tc><w:tcPr><w:tcW w:w=\"" + emblem + "\" w:type=\"dxa\"/><w:vAlign w:val=\"center\"/></w:tcPr>"
                + Sheet.paragraph("KopLambang", "", "{%lambang}") + "</w:tc>"
                + "<w:tc><w:tcPr><w:tcW w:w=\"" + text + "\" w:type=\"dxa\"/><w:vAlign w:val=\"center\"/></w:tcPr>"
                + Sheet.paragraph("KopPemerintah", "", "{pemerintah}")
                + Sheet.paragraph("KopInstansi", "", "{nama_opd}")
                + Sheet.paragraph("KopAlamat", "", "{alamat_kantor}")
                + Sheet.paragraph("KopAlamat", "", "{#kontak_kantor}{kontak_kantor}{/kontak_kantor}")
                + "</w:tc></w:tr></w:tbl>"
                + Sheet.paragraph("KopGaris", "", "");
    }

    private String styles() {
        return "<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=\"" + font + "\" w:hAnsi=\"" + font
                + "\" w:eastAsia=\"" + font + "\" w:cs=\"" + font
                + "\"/><w:sz w:val=\"24\"/><w:szCs w:val=\"24\"/><w:lang w:val=\"id-ID\"/></w:rPr></w:rPrDefault>"
                + "<w:pPrDefault><w:pPr><w:widowControl/><w:spacing w:after=\"0\" w:line=\"240\" w:lineRule=\"auto\"/></w:pPr></w:pPrDefault>"
                + "</w:docDefaults>"
                + "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/></w:style>"
                + "<w:style w:type=\"table\" w:default=\"1\" w:styleId=\"TabelPolos\"><w:name w:val=\"Normal Table\"/>"
                + "<w:tblPr><w:tblCellMar><w:left w:w=\"0\" w:type=\"dxa\"/><w:right w:w=\"57\" w:type=\"dxa\"/>"
                + "</w:tblCellMar></w:tblPr></w:style>"
                + "<w:style w:type=\"table\" w:styleId=\"TabelGaris\"><w:name w:val=\"Tabel Garis\"/><w:tblPr>"
                + "<w:tblBorders>" + border("top") + border("left") + border("bottom") + border("right")
                + border("insideH") + border("insideV") + "</w:tblBorders><w:tblCellMar><w:top w:w=\"40\""
                + " w:type=\"dxa\"/><w:left w:w=\"80\" w:type=\"dxa\"/><w:bottom w:w=\"40\" w:type=\"dxa\"/>"
                + "<w:right w:w=\"80\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr></w:style>"
                + style(
                        "Isi",
                        "Isi",
                        "<w:spacing w:before=\"60\" w:after=\"60\" w:line=\"276\" w:lineRule=\"auto\"/><w:jc w:val=\"both\"/>",
                        "")
                + style(
                        "IsiMasuk",
                        "Isi Masuk",
                        "<w:spacing w:before=\"60\" w:after=\"60\" w:line=\"276\" w:lineRule=\"auto\"/><w:ind w:left=\"567\"/><w:jc w:val=\"both\"/>",
                        "")
                + style(
                        "Butir",
                        "Butir",
                        "<w:tabs><w:tab w:val=\"left\" w:pos=\"567\"/></w:tabs><w:spacing w:before=\"60\" w:after=\"60\" w:line=\"276\" w:lineRule=\"auto\"/><w:ind w:left=\"567\" w:hanging=\"567\"/><w:jc w:val=\"both\"/>",
                        "")
                + style(
                        "SubButir",
                        "Sub Butir",
                        "<w:tabs><w:tab w:val=\"left\" w:pos=\"1021\"/></w:tabs><w:spacing w:before=\"40\" w:after=\"40\" w:line=\"276\" w:lineRule=\"auto\"/><w:ind w:left=\"1021\" w:hanging=\"454\"/><w:jc w:val=\"both\"/>",
                        "")
                + style("Bab", "Bab", "<w:keepNext/><w:spacing w:before=\"200\" w:after=\"60\"/>", "<w:b/>")
                + style("Isian", "Isian", "<w:spacing w:before=\"30\" w:after=\"30\"/>", "")
                + style("IsianRapat", "Isian Rapat", "<w:keepNext/><w:spacing w:before=\"30\" w:after=\"30\"/>", "")
                + style(
                        "IsiKiri",
                        "Isi Kiri",
                        "<w:spacing w:before=\"60\" w:after=\"60\" w:line=\"276\" w:lineRule=\"auto\"/>",
                        "")
                + style("Rahasia", "Rahasia", "<w:spacing w:after=\"120\"/><w:jc w:val=\"center\"/>", "<w:b/>")
                + style(
                        "Judul",
                        "Judul",
                        "<w:keepNext/><w:spacing w:line=\"276\" w:lineRule=\"auto\"/><w:jc w:val=\"center\"/>",
                        "<w:b/>")
                + style(
                        "JudulAkhir",
                        "Judul Akhir",
                        "<w:keepNext/><w:spacing w:after=\"240\" w:line=\"276\" w:lineRule=\"auto\"/><w:jc w:val=\"center\"/>",
                        "<w:b/>")
                + style(
                        "Memutuskan",
                        "Memutuskan",
                        "<w:keepNext/><w:spacing w:before=\"120\" w:after=\"120\"/><w:jc w:val=\"center\"/>",
                        "<w:b/>")
                + style(
                        "Diktum",
                        "Diktum",
                        "<w:spacing w:before=\"40\" w:after=\"40\" w:line=\"264\" w:lineRule=\"auto\"/><w:jc w:val=\"both\"/>",
                        "")
                + style(
                        "DiktumLabel",
                        "Diktum Label",
                        "<w:spacing w:before=\"40\" w:after=\"40\" w:line=\"264\" w:lineRule=\"auto\"/>",
                        "")
                + style(
                        "DiktumButir",
                        "Diktum Butir",
                        "<w:tabs><w:tab w:val=\"left\" w:pos=\"454\"/></w:tabs><w:spacing w:before=\"40\" w:after=\"40\" w:line=\"264\" w:lineRule=\"auto\"/><w:ind w:left=\"454\" w:hanging=\"454\"/>",
                        "")
                + style("Nomor", "Nomor", "<w:spacing w:after=\"240\"/><w:jc w:val=\"center\"/>", "")
                + style("Tempat", "Tempat dan Tanggal", "<w:spacing w:after=\"120\"/><w:jc w:val=\"right\"/>", "")
                + style("Alamat", "Alamat", "<w:spacing w:line=\"264\" w:lineRule=\"auto\"/>", "")
                + style("Jarak", "Jarak", "<w:spacing w:line=\"240\" w:lineRule=\"auto\"/>", "<w:sz w:val=\"16\"/>")
                + style("TandaTangan", "Tanda Tangan", "<w:keepNext/>", "")
                + style("TandaTanganTengah", "Tanda Tangan Tengah", "<w:keepNext/><w:jc w:val=\"center\"/>", "")
                + style("KepalaTembusan", "Kepala Tembusan", "<w:keepNext/><w:spacing w:before=\"360\"/>", "")
                + style(
                        "Tembusan",
                        "Tembusan",
                        "<w:keepNext/><w:tabs><w:tab w:val=\"left\" w:pos=\"425\"/></w:tabs><w:ind w:left=\"425\" w:hanging=\"425\"/>",
                        "")
                + style("KepalaTabel", "Kepala Tabel", "<w:jc w:val=\"center\"/>", "<w:b/><w:sz w:val=\"20\"/>")
                + style("IsiTabel", "Isi Tabel", "", "<w:sz w:val=\"20\"/>")
                + style("IsiTabelRapat", "Isi Tabel Rapat", "<w:keepNext/>", "<w:sz w:val=\"20\"/>")
                + style("Kaki", "Kaki", "<w:jc w:val=\"center\"/>", "<w:b/><w:sz w:val=\"18\"/>")
                + style("Halaman", "Halaman", "<w:spacing w:after=\"240\"/><w:jc w:val=\"center\"/>", "")
                + style("KopLambang", "Kop Lambang", "", "")
                + style(
                        "KopJabatan",
                        "Kop Jabatan",
                        "<w:spacing w:before=\"480\" w:after=\"360\"/><w:jc w:val=\"center\"/>",
                        "<w:b/><w:caps/><w:sz w:val=\"32\"/>")
                + style("KopPemerintah", "Kop Pemerintah", "<w:jc w:val=\"center\"/>", "<w:caps/><w:sz w:val=\"24\"/>")
                + style(
                        "KopInstansi",
                        "Kop Instansi",
                        "<w:jc w:val=\"center\"/>",
                        "<w:b/><w:caps/><w:sz w:val=\"32\"/>")
                + style("KopAlamat", "Kop Alamat", "<w:jc w:val=\"center\"/>", "<w:sz w:val=\"18\"/>")
                + style(
                        "KopGaris",
                        "Kop Garis",
                        "<w:pBdr><w:top w:val=\"thickThinSmallGap\" w:sz=\"24\" w:space=\"1\" w:color=\"000000\"/></w:pBdr><w:spacing w:before=\"80\" w:after=\"120\" w:line=\"200\" w:lineRule=\"exact\"/>",
                        "<w:sz w:val=\"12\"/>");
    }

    private static String border(String side) {
        return "<w:" + side + " w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"000000\"/>";
    }

    private static String style(String id, String name, String paragraph, String run) {
        return "<w:style w:type=\"paragraph\" w:customStyle=\"1\" w:styleId=\"" + id + "\"><w:name w:val=\"" + name
                + "\"/><w:basedOn w:val=\"Normal\"/><w:qFormat/><w:pPr>" + paragraph + "</w:pPr><w:rPr>" + run
                + "</w:rPr></w:style>";
    }
}
