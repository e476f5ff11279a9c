package id.jaganetral.document.template;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.UnsupportedFileFormatException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.xwpf.usermodel.XWPFRelation;

/**
 * The files inside a .docx, read with limits, and which of them hold text.
 *
 * @param entries bytes by name, in the order of the archive
 * @param textParts names of body, headers, footers and notes
 */
record DocxPackage(Map<String, byte[]> entries, List<String> textParts) {
    private static final int MOST_ENTRIES = 2_000;
    /** Bytes unpacked; a letter with scanned logos stays far below. */
    private static final long MOST_BYTES = 60L << 20;

    private static final List<String> TEXT_TYPES = List.of(
            XWPFRelation.DOCUMENT.getContentType(),
            XWPFRelation.HEADER.getContentType(),
            XWPFRelation.FOOTER.getContentType(),
            XWPFRelation.FOOTNOTE.getContentType(),
            XWPFRelation.ENDNOTE.getContentType());

    /** Why a file is no usable template; the message is the key of its text. */
    static final class Unusable extends Exception {
        private static final long serialVersionUID = 1L;

        Unusable(String key) {
            super(key);
        }
    }

    static DocxPackage read(byte[] file) throws Unusable {
        FileMagic magic = FileMagic.valueOf(file.length < 8 ? new byte[8] : file);
        if (magic == FileMagic.OLE2) {
            throw new Unusable("letter.template.oldOrEncrypted");
        }
        if (magic != FileMagic.OOXML) {
            throw new Unusable("letter.template.notWord");
        }
        Map<String, byte[]> entries = unzip(file);
        List<String> textParts = new ArrayList<>();
        boolean main = false;
        for (Map.Entry<String, String> part : contentTypes(file).entrySet()) {
            if (part.getValue().contains("macroEnabled")) {
                throw new Unusable("letter.template.macro");
            }
            main |= part.getValue().equals(XWPFRelation.DOCUMENT.getContentType());
            if (TEXT_TYPES.contains(part.getValue()) && entries.containsKey(part.getKey())) {
                textParts.add(part.getKey());
            }
        }
        if (!main) {
            throw new Unusable("letter.template.notWord");
        }
        return new DocxPackage(entries, List.copyOf(textParts));
    }

    private static Map<String, String> contentTypes(byte[] file) throws Unusable {
        try (OPCPackage opened = OPCPackage.open(new ByteArrayInputStream(file))) {
            Map<String, String> types = new LinkedHashMap<>();
            for (PackagePart part : opened.getParts()) {
                types.put(part.getPartName().getName().substring(1), part.getContentType());
            }
            opened.revert();
            return types;
        } catch (InvalidFormatException
                | IOException
                | OpenXML4JRuntimeException
                | UnsupportedFileFormatException damaged) {
            throw new Unusable("letter.template.damaged");
        }
    }

    private static Map<String, byte[]> unzip(byte[] file) throws Unusable {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        long left = MOST_BYTES;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.isDirectory()) {
                    continue;
                }
                byte[] bytes = readAtMost(zip, left);
                left -= bytes.length;
                if (entries.size() == MOST_ENTRIES || left < 0) {
                    throw new Unusable("letter.template.tooLarge");
                }
                entries.put(entry.getName(), bytes);
            }
        } catch (IOException | IllegalArgumentException damaged) {
            throw new Unusable("letter.template.damaged");
        }
        return entries;
    }

    /** One byte more than allowed when there is more. */
    private static byte[] readAtMost(InputStream in, long most) throws IOException {
        ByteArrayOutputStream read = new ByteArrayOutputStream();
        byte[] buffer = new byte[8192];
        while (read.size() <= most) {
            int count = in.read(buffer, 0, (int) Math.min(buffer.length, most + 1 - read.size()));
            if (count < 0) {
                break;
            }
            read.write(buffer, 0, count);
        }
        return read.toByteArray();
    }
}
