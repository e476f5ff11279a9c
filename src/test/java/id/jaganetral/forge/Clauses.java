package id.jaganetral.forge;

import java.util.List;

/**
 * The parts of a decision in their columns: label, colon, text. A text with a tab is a lettered or numbered point. All
 * tables share one grid, so that they stand as one.
 */
final class Clauses {
    private static final int LABEL = 1_800;
    private static final int COLON = 260;
    private static final int NAME = 2_650;
    private static final int REST = Sheet.WIDTH - LABEL - COLON - NAME - COLON;
    private static final List<Integer> GRID = List.of(LABEL, COLON, NAME, COLON, REST);

    private final Sheet sheet;

    Clauses(Sheet sheet) {
        this.sheet = sheet;
    }

    /** A label with its paragraphs; a paragraph that holds only a tag leaves no line. */
    Clauses part(String label, String... paragraphs) {
        return row(label, ":", paragraphs);
    }

    /** Goes on with the part above. */
    Clauses more(String... paragraphs) {
        return row("", "", paragraphs);
    }

    private Clauses row(String label, String colon, String... paragraphs) {
        StringBuilder xml = new StringBuilder(Sheet.tableStart(0, GRID, false))
                .append("<w:tr>")
                .append(paragraphs.length == 1 ? "<w:trPr><w:cantSplit/></w:trPr>" : "");
        xml.append(Sheet.cell(LABEL, "DiktumLabel", label)).append(Sheet.cell(COLON, "DiktumLabel", colon));
        xml.append("<w:tc><w:tcPr><w:tcW w:w=\"" + (NAME + COLON + REST)
                + "\" w:type=\"dxa\"/><w:gridSpan w:val=\"3\"/></w:tcPr>");
        for (String paragraph : paragraphs) {
            xml.append(Sheet.paragraph(paragraph.contains("\t") ? "DiktumButir" : "Diktum", "", paragraph));
        }
        sheet.xml(xml.append("</w:tc></w:tr></w:tbl>").toString());
        return this;
    }

    /** The five lines of the employee below a part. */
    Clauses employee() {
        sheet.keepWithNext(3);
        return lines(
                "Nama",
                "{nama}",
                "{#nip}NIP",
                "{nip}{/nip}",
                "{#pangkat_gol}{label_pangkat}",
                "{pangkat_gol}{/pangkat_gol}",
                "Jabatan",
                "{jabatan}",
                "Unit kerja",
                "{unit_kerja}");
    }

    /** Lines "name : value" below a part. */
    Clauses lines(String... namesAndValues) {
        StringBuilder xml = new StringBuilder(Sheet.tableStart(0, GRID, false));
        for (int i = 0; i < namesAndValues.length; i += 2) {
            String style = i + 2 < namesAndValues.length ? "IsianRapat" : "Isian";
            xml.append("<w:tr><w:trPr><w:cantSplit/></w:trPr>")
                    .append(Sheet.cell(LABEL, style, ""))
                    .append(Sheet.cell(COLON, style, ""))
                    .append(Sheet.cell(NAME, style, namesAndValues[i]))
                    .append(Sheet.cell(COLON, style, ":"))
                    .append(Sheet.cell(REST, style, namesAndValues[i + 1]))
                    .append("</w:tr>");
        }
        sheet.xml(xml.append("</w:tbl>").toString());
        return this;
    }

    Clauses tag(String tag) {
        sheet.tag(tag);
        return this;
    }

    /** The line that divides the reasons from what is decided. */
    Clauses decides(String about) {
        sheet.p("Memutuskan", "MEMUTUSKAN:");
        return part("Menetapkan", about);
    }

    Sheet sheet() {
        return sheet;
    }
}
