package id.jaganetral.forge;

import java.util.ArrayList;
import java.util.List;

/** Builds the body of a form from few kinds of blocks, all in named styles that an officer finds again in Word. */
final class Sheet {
    /** Width between the margins of F4 paper with 3 cm left and 2 cm right, in twentieths of a point. */
    static final int WIDTH = 9_354;

    /** Paragraphs before a signature that stay with it: a gap, a condition, the closing sentence with its label. */
    private static final int CLOSING = 5;

    private final StringBuilder xml = new StringBuilder();

    /** A paragraph; tabs and line breaks are Word's, words between double stars are bold, between __ underlined, between ^^ capitals. */
    Sheet p(String style, String text) {
        xml.append(paragraph(style, "", text));
        return this;
    }

    Sheet p(String text) {
        return p("Isi", text);
    }

    /** A numbered point with hanging indent. */
    Sheet point(String number, String text) {
        return p("Butir", number + "\t" + text);
    }

    Sheet sub(String number, String text) {
        return p("SubButir", number + "\t" + text);
    }

    /** A paragraph that holds only a tag and leaves no line. */
    Sheet tag(String tag) {
        return p("Isi", tag);
    }

    Sheet pageBreak() {
        xml.append("<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>");
        return this;
    }

    /** Lines "label : value"; a line whose label begins with a tag in braces is shown only with that value. */
    Sheet identity(int indent, String... labelsAndValues) {
        return identity(indent, 2_500, labelsAndValues);
    }

    Sheet identity(int indent, int labelWidth, String... labelsAndValues) {
        xml.append(tableStart(indent, List.of(labelWidth, 280, WIDTH - indent - labelWidth - 280), false));
        for (int i = 0; i < labelsAndValues.length; i += 2) {
            String value = labelsAndValues[i + 1];
            xml.append("<w:tr><w:trPr><w:cantSplit/></w:trPr>");
            String style = i + 2 < labelsAndValues.length ? "IsianRapat" : "Isian";
            xml.append(cell(labelWidth, style, labelsAndValues[i]));
            xml.append(cell(280, style, ":"));
            xml.append(cell(WIDTH - indent - labelWidth - 280, style, value)).append("</w:tr>");
        }
        xml.append("</w:tbl>");
        return this;
    }

    /** The five lines of an employee (PEGAWAI), in their order. */
    Sheet employee(int indent) {
        return identity(
                indent,
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

    /** A ruled table whose rows stay on one page. */
    Sheet grid(List<Integer> widths, List<String> header, List<List<String>> rows) {
        return grid(widths, header, rows, "<w:trPr><w:cantSplit/></w:trPr>");
    }

    /** A ruled table to be signed, kept together with the sentence before. */
    Sheet signedGrid(List<Integer> widths, List<String> header, List<List<String>> rows) {
        keepWithNext(CLOSING);
        return xml(new Sheet()
                .grid(widths, header, rows)
                .xml()
                .replace("\"IsiTabel\"", "\"IsiTabelRapat\"")
                .replace("\"KepalaTabel\"/>", "\"KepalaTabel\"/><w:keepNext/>"));
    }

    /** A ruled table whose rows may be longer than a page: questions and answers. */
    Sheet longGrid(List<Integer> widths, List<String> header, List<List<String>> rows) {
        return grid(widths, header, rows, "");
    }

    private Sheet grid(List<Integer> widths, List<String> header, List<List<String>> rows, String rowProperties) {
        xml.append(tableStart(0, widths, true)).append("<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>");
        for (int i = 0; i < widths.size(); i++) {
            xml.append(cell(widths.get(i), "KepalaTabel", header.get(i)));
        }
        xml.append("</w:tr>");
        for (List<String> row : rows) {
            xml.append("<w:tr>").append(rowProperties);
            for (int i = 0; i < widths.size(); i++) {
                xml.append(cell(widths.get(i), "IsiTabel", row.get(i)));
            }
            xml.append("</w:tr>");
        }
        xml.append("</w:tbl>");
        return this;
    }

    /** Blocks side by side without lines, kept on one page with the sentence before: signatures. */
    Sheet columns(List<Integer> widths, List<List<String>> cells) {
        keepWithNext(CLOSING);
        xml.append(tableStart(0, widths, false));
        columnsRow(widths, cells);
        xml.append("</w:tbl>");
        return this;
    }

    /** Somebody on the left and the signatory on the right, their names at one height whatever stands above them. */
    Sheet facing(List<String> left, List<String> leftName, List<String> before) {
        List<Integer> widths = List.of(WIDTH / 2, WIDTH - WIDTH / 2);
        List<String> signatory = signatureLines(List.of());
        List<String> right = new ArrayList<>(before);
        right.add(signatory.get(0));
        List<String> under = new ArrayList<>(List.of("", "", ""));
        under.addAll(leftName);
        keepWithNext(CLOSING);
        xml.append(tableStart(0, widths, false));
        columnsRow(widths, List.of(left, right));
        columnsRow(widths, List.of(under, signatory.subList(1, signatory.size())));
        xml.append("</w:tbl>");
        return this;
    }

    private void columnsRow(List<Integer> widths, List<List<String>> cells) {
        xml.append("<w:tr><w:trPr><w:cantSplit/></w:trPr>");
        for (int i = 0; i < widths.size(); i++) {
            xml.append("<w:tc><w:tcPr><w:tcW w:w=\"" + widths.get(i) + "\" w:type=\"dxa\"/></w:tcPr>");
            List<String> lines = cells.get(i);
            for (String line : lines.isEmpty() ? List.of("") : lines) {
                String style = line.startsWith("|") ? "TandaTanganTengah" : "TandaTangan";
                xml.append(paragraph(style, "", line.startsWith("|") ? line.substring(1) : line));
            }
            xml.append("</w:tc>");
        }
        xml.append("</w:tr>");
    }

    /** Keeps the last paragraphs with what follows, so that no signature stands alone on a page. */
    void keepWithNext(int paragraphs) {
        int place = xml.length();
        for (int i = 0; i < paragraphs; i++) {
            place = xml.lastIndexOf("<w:pStyle ", place - 1);
            if (place < 0) {
                return;
            }
            int after = xml.indexOf("/>", place) + 2;
            if (!xml.substring(after).startsWith("<w:keepNext/>")) {
                xml.insert(after, "<w:keepNext/>");
            }
        }
    }

    /** The signature block on the right, for a letter. */
    Sheet signature() {
        return columns(List.of(4_500, WIDTH - 4_500), List.of(List.of(), signatureLines(List.of())));
    }

    /** "Ditetapkan di" and "pada tanggal" before the signature, for decisions. */
    Sheet signatureOfDecision() {
        return signatureOfDecision("Ditetapkan di {tempat_surat}");
    }

    Sheet signatureOfDecision(String place) {
        return columns(
                List.of(4_500, WIDTH - 4_500),
                List.of(List.of(), signatureLines(List.of(place, "pada tanggal {tanggal_surat}"))));
    }

    static List<String> signatureLines(List<String> before) {
        List<String> lines = new ArrayList<>(before);
        lines.addAll(List.of(
                "{ttd_jabatan}",
                "",
                "",
                "",
                "__{ttd_nama}__",
                "{#ttd_pangkat}{ttd_pangkat}{/ttd_pangkat}",
                "{#ttd_nip}NIP {ttd_nip}{/ttd_nip}"));
        return lines;
    }

    Sheet copies() {
        return tag("{#ada_tembusan}")
                .p("KepalaTembusan", "Tembusan:")
                .tag("{#tembusan}")
                .p("Tembusan", "{no}.\t{teks}")
                .tag("{/tembusan}")
                .tag("{/ada_tembusan}");
    }

    /** Something made elsewhere. */
    Sheet xml(String made) {
        xml.append(made);
        return this;
    }

    String xml() {
        return xml.toString();
    }

    static String paragraph(String style, String properties, String text) {
        StringBuilder runs = new StringBuilder();
        String[] bold = text.split("\\*\\*", -1);
        for (int i = 0; i < bold.length; i++) {
            String[] underlined = bold[i].split("__", -1);
            for (int j = 0; j < underlined.length; j++) {
                String[] capitals = underlined[j].split("\\^\\^", -1);
                for (int k = 0; k < capitals.length; k++) {
                    runs.append(run(capitals[k], i % 2 == 1, j % 2 == 1, k % 2 == 1));
                }
            }
        }
        return "<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/>" + properties + "</w:pPr>" + runs + "</w:p>";
    }

    private static String run(String text, boolean bold, boolean underlined, boolean capitals) {
        if (text.isEmpty()) {
            return "";
        }
        String properties =
                (bold ? "<w:b/>" : "") + (capitals ? "<w:caps/>" : "") + (underlined ? "<w:u w:val=\"single\"/>" : "");
        StringBuilder run = new StringBuilder("<w:r>");
        run.append(properties.isEmpty() ? "" : "<w:rPr>" + properties + "</w:rPr>");
        for (String part : text.split("(?=[\t\n])|(?<=[\t\n])")) {
            if (part.equals("\t")) {
                run.append("<w:tab/>");
            } else if (part.equals("\n")) {
                run.append("<w:br/>");
            } else {
                run.append("<w:t xml:space=\"preserve\">" + escape(part) + "</w:t>");
            }
        }
        return run.append("</w:r>").toString();
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    static String tableStart(int indent, List<Integer> widths, boolean ruled) {
        StringBuilder start = new StringBuilder("<w:tbl><w:tblPr><w:tblStyle w:val=\""
                + (ruled ? "TabelGaris" : "TabelPolos") + "\"/><w:tblW w:w=\""
                + widths.stream().mapToInt(Integer::intValue).sum() + "\" w:type=\"dxa\"/>");
        if (indent > 0) {
            start.append("<w:tblInd w:w=\"" + indent + "\" w:type=\"dxa\"/>");
        }
        start.append("<w:tblLayout w:type=\"fixed\"/></w:tblPr><w:tblGrid>");
        widths.forEach(width -> start.append("<w:gridCol w:w=\"" + width + "\"/>"));
        return start.append("</w:tblGrid>").toString();
    }

    static String cell(int width, String style, String text) {
        StringBuilder cell = new StringBuilder("<w:tc><w:tcPr><w:tcW w:w=\"" + width + "\" w:type=\"dxa\"/></w:tcPr>");
        for (String line : text.split("¶")) {
            cell.append(paragraph(style, "", line));
        }
        return cell.append("</w:tc>").toString();
    }
}
