package id.jaganetral.document.roster;

import id.jaganetral.application.roster.RosterFiles;
import id.jaganetral.application.roster.RosterSource;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Recognises a file by its content, not by its name, and opens it. */
public final class RosterFileOpener implements RosterFiles {
    private static final int SIGNATURE = 512;

    @Override
    public RosterSource open(Path file) {
        byte[] start = start(file);
        if (begins(start, 0x50, 0x4B)) {
            return XlsxSource.open(file);
        }
        if (begins(start, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw FileTrouble.of(encrypted(file) ? "employee.file.encrypted" : "employee.file.oldExcel");
        }
        String words = new String(start, StandardCharsets.ISO_8859_1).strip().toLowerCase(Locale.ROOT);
        if (words.startsWith("%pdf") || words.startsWith("{\\rtf")) {
            throw FileTrouble.of("employee.file.notWorkbook");
        }
        if (words.startsWith("<")) {
            throw FileTrouble.of("employee.file.webPage");
        }
        return CsvSource.open(file);
    }

    private static byte[] start(Path file) {
        if (!Files.isRegularFile(file)) {
            throw FileTrouble.of("employee.file.missing", String.valueOf(file.getFileName()));
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] start = in.readNBytes(SIGNATURE);
            if (start.length == 0) {
                throw FileTrouble.of("employee.file.empty");
            }
            return start;
        } catch (IOException unreadable) {
            throw FileTrouble.of(unreadable, "employee.file.unreadable");
        }
    }

    private static boolean encrypted(Path file) {
        try (POIFSFileSystem old = new POIFSFileSystem(file.toFile(), true)) {
            DirectoryEntry root = old.getRoot();
            return root.hasEntryCaseInsensitive("EncryptedPackage");
        } catch (IOException | RuntimeException damaged) {
            return false;
        }
    }

    private static boolean begins(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xff) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
