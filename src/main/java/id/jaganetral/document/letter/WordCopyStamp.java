package id.jaganetral.document.letter;

import id.jaganetral.application.letter.use.CopyStamp;
import id.jaganetral.domain.outcome.Message;
import id.jaganetral.domain.outcome.OperationFailed;
import id.jaganetral.text.Texts;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Numbers a copy (nomor salinan) in a frame in the upper right corner of page one. A frame has a place of its own on the page,
 * so no line of the letter moves.
 */
public final class WordCopyStamp implements CopyStamp {
    private static final String DOCUMENT = "word/document.xml";
    private static final String BODY = "<w:body>";
    private static final String FRAME = """
            <w:p><w:pPr><w:framePr w:w="2600" w:h="320" w:hRule="exact" w:hSpace="0" w:wrap="around" w:vAnchor="page" \
            w:hAnchor="margin" w:xAlign="right" w:y="420"/><w:spacing w:before="0" w:after="0"/><w:jc w:val="right"/></w:pPr>\
            <w:r><w:rPr><w:sz w:val="18"/></w:rPr><w:t>%s</w:t></w:r></w:p>""";

    private final Texts texts;

    public WordCopyStamp(Texts texts) {
        this.texts = texts;
    }

    @Override
    public byte[] stamped(byte[] docx, int copy) {
        String frame = FRAME.formatted(texts.get("letter.copy.number", copy));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(docx));
                ZipOutputStream to = new ZipOutputStream(out)) {
            for (ZipEntry part = from.getNextEntry(); part != null; part = from.getNextEntry()) {
                to.putNextEntry(new ZipEntry(part.getName()));
                to.write(part.getName().equals(DOCUMENT) ? framed(from.readAllBytes(), frame) : from.readAllBytes());
                to.closeEntry();
            }
        } catch (IOException impossible) {
            throw new OperationFailed(Message.of("letter.fill.failed"), impossible);
        }
        return out.toByteArray();
    }

    private static byte[] framed(byte[] xml, String frame) {
        String document = new String(xml, StandardCharsets.UTF_8);
        int body = document.indexOf(BODY);
        if (body < 0) {
            throw new OperationFailed(Message.of("letter.fill.failed"));
        }
        int at = body + BODY.length();
        return (document.substring(0, at) + frame + document.substring(at)).getBytes(StandardCharsets.UTF_8);
    }
}
