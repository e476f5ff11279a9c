package id.jaganetral.forge;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes a .docx from the XML of its parts, the same bytes each time. */
public final class DocxFile {
    private static final String NAMESPACES = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
            + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
            + " xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\""
            + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
            + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
            + " xmlns:v=\"urn:schemas-microsoft-com:vml\"";
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private final Map<String, String> parts = new LinkedHashMap<>();
    private final StringBuilder types = new StringBuilder();
    private final StringBuilder relations = new StringBuilder();
    private String body = "";

    public DocxFile body(String xml) {
        body = xml;
        return this;
    }

    public DocxFile styles(String xml) {
        return part("styles", "styles", "<w:styles " + NAMESPACES + ">" + xml + "</w:styles>");
    }

    public DocxFile settings(String xml) {
        return part("settings", "settings", "<w:settings " + NAMESPACES + ">" + xml + "</w:settings>");
    }

    public DocxFile numbering(String xml) {
        return part("numbering", "numbering", "<w:numbering " + NAMESPACES + ">" + xml + "</w:numbering>");
    }

    /** The part is referred to as {@code rId} and its name. */
    public DocxFile header(String name, String xml) {
        return part(name, "header", "<w:hdr " + NAMESPACES + ">" + xml + "</w:hdr>");
    }

    public DocxFile footer(String name, String xml) {
        return part(name, "footer", "<w:ftr " + NAMESPACES + ">" + xml + "</w:ftr>");
    }

    /** Puts a file of one's own making in place of the part. */
    public DocxFile part(String name, String xml) {
        parts.put(name, xml);
        return this;
    }

    private DocxFile part(String name, String kind, String xml) {
        parts.put("word/" + name + ".xml", xml);
        types.append("<Override PartName=\"/word/" + name + ".xml\" ContentType=\"" + TYPE + kind + "+xml\"/>");
        relations.append(
                "<Relationship Id=\"rId" + name + "\" Type=\"" + OFFICE + kind + "\" Target=\"" + name + ".xml\"/>");
        return this;
    }

    public byte[] bytes() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put(
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Default Extension=\"rels\""
                        + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                        + "<Override PartName=\"/word/document.xml\" ContentType=\"" + TYPE + "document.main+xml\"/>"
                        + types + "</Types>");
        files.put(
                "_rels/.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                        + "<Relationship Id=\"rId1\" Type=\"" + OFFICE
                        + "officeDocument\" Target=\"word/document.xml\"/></Relationships>");
        files.put("word/document.xml", "<w:document " + NAMESPACES + "><w:body>" + body + "</w:body></w:document>");
        files.put(
                "word/_rels/document.xml.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + relations
                        + "</Relationships>");
        files.putAll(parts);
        return zip(files);
    }

    private static byte[] zip(Map<String, String> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                ZipEntry entry = new ZipEntry(file.getKey());
                entry.setTimeLocal(LocalDateTime.of(1980, 2, 1, 0, 0));
                zip.putNextEntry(entry);
                zip.write((HEAD + file.getValue()).getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
