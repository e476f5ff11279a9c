package id.jaganetral.document.roster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The table of contents of a workbook.
 *
 * @param sheets its sheets in order
 * @param from1904 whether days are counted from 1904
 * @param strings path of the shared texts, empty when it has none
 */
record XlsxWorkbook(List<Sheet> sheets, boolean from1904, String strings) {
    private static final String FOLDER = "xl/";

    /** One sheet: its name, the path of its rows, and whether the user can see it. */
    record Sheet(String name, String path, boolean hidden) {}

    static XlsxWorkbook read(XlsxPackage zip) {
        Map<String, String> paths = new HashMap<>();
        String strings = "";
        try (XmlReader xml = new XmlReader(zip.read("xl/_rels/workbook.xml.rels"))) {
            for (int event = xml.next(); !xml.atDocumentEnd(event); event = xml.next()) {
                if (xml.atStart(event) && xml.name().equals("Relationship")) {
                    String path = path(xml.attribute("Target"));
                    paths.put(xml.attribute("Id"), path);
                    strings = String.valueOf(xml.attribute("Type")).endsWith("/sharedStrings") ? path : strings;
                }
            }
        }
        return sheets(zip, paths, strings);
    }

    private static XlsxWorkbook sheets(XlsxPackage zip, Map<String, String> paths, String strings) {
        List<Sheet> sheets = new ArrayList<>();
        boolean from1904 = false;
        try (XmlReader xml = new XmlReader(zip.read("xl/workbook.xml"))) {
            for (int event = xml.next(); !xml.atDocumentEnd(event); event = xml.next()) {
                if (!xml.atStart(event)) {
                    continue;
                }
                if (xml.name().equals("workbookPr")) {
                    String value = xml.attribute("date1904");
                    from1904 = "1".equals(value) || "true".equals(value);
                } else if (xml.name().equals("sheet")) {
                    String path = paths.get(xml.attribute("id"));
                    boolean hidden = xml.attribute("state") != null
                            && !xml.attribute("state").equals("visible");
                    if (path != null && path.contains("worksheets")) {
                        sheets.add(new Sheet(String.valueOf(xml.attribute("name")), path, hidden));
                    }
                }
            }
        }
        return new XlsxWorkbook(sheets, from1904, zip.has(strings) ? strings : "");
    }

    private static String path(String target) {
        if (target == null) {
            return "";
        }
        return target.startsWith("/") ? target.substring(1) : FOLDER + target;
    }
}
