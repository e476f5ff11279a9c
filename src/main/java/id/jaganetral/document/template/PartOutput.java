package id.jaganetral.document.template;

import id.jaganetral.domain.template.TagValue;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Where a filled part goes: bytes, runs with values, and pictures that the package must also hold. */
final class PartOutput {
    private static final String TEXT = "<w:t xml:space=\"preserve\">";
    private static final byte[] RUN_END = "</w:r>".getBytes(StandardCharsets.UTF_8);
    /** English Metric Units in a millimetre. */
    private static final int EMU = 36_000;

    private final OutputStream out;
    private final PictureStock pictures;
    private final PictureStock.Relations relations;

    PartOutput(OutputStream out, PictureStock pictures, PictureStock.Relations relations) {
        this.out = out;
        this.pictures = pictures;
        this.relations = relations;
    }

    void raw(byte[] bytes) throws IOException {
        out.write(bytes);
    }

    private void text(String xml) throws IOException {
        out.write(xml.getBytes(StandardCharsets.UTF_8));
    }

    /** A run with words; line breaks and tabs become Word's. */
    void run(byte[] open, String words) throws IOException {
        if (words.isEmpty()) {
            return;
        }
        out.write(open);
        StringBuilder xml = new StringBuilder(words.length() + 64);
        int from = 0;
        String plain = words.replace("\r\n", "\n").replace('\r', '\n');
        for (int i = 0; i <= plain.length(); i++) {
            boolean end = i == plain.length();
            char c = end ? '\n' : plain.charAt(i);
            if (c != '\n' && c != '\t') {
                continue;
            }
            if (i > from) {
                xml.append(TEXT).append(Xml.escape(plain.substring(from, i))).append("</w:t>");
            }
            if (!end) {
                xml.append(c == '\t' ? "<w:tab/>" : "<w:br/>");
            }
            from = i + 1;
        }
        text(xml.toString());
        out.write(RUN_END);
    }

    void picture(byte[] open, TagValue.Picture picture, String description) throws IOException {
        String target = pictures.add(picture.bytes());
        String relation = relations.add(target);
        int number = pictures.nextNumber();
        long width = Math.round(picture.widthMm() * EMU);
        long height = Math.round(picture.heightMm() * EMU);
        out.write(open);
        text("<w:drawing><wp:inline"
                + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
                + " distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\"><wp:extent cx=\"" + width + "\" cy=\"" + height
                + "\"/><wp:docPr id=\"" + number + "\" name=\"Gambar " + number + "\" descr=\""
                + Xml.escape(description)
                + "\"/><a:graphic xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\">"
                + "<a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\">"
                + "<pic:pic xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:nvPicPr>"
                + "<pic:cNvPr id=\"" + number + "\" name=\"Gambar " + number + "\"/><pic:cNvPicPr/></pic:nvPicPr>"
                + "<pic:blipFill><a:blip xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
                + " r:embed=\"" + relation + "\"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>"
                + "<pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"" + width + "\" cy=\"" + height
                + "\"/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr></pic:pic>"
                + "</a:graphicData></a:graphic></wp:inline></w:drawing>");
        out.write(RUN_END);
    }
}
