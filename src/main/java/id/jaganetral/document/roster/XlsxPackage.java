package id.jaganetral.document.roster;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** The zip file around a workbook, checked for sizes before anything in it is read. */
final class XlsxPackage implements AutoCloseable {
    private static final int MOST_ENTRIES = 5_000;
    /** A roster of 100,000 rows and 80 columns unpacks to about 500 MB. */
    private static final long MOST_BYTES = 2_000_000_000L;
    /** Below this an entry may be packed as tightly as it likes. */
    private static final long SMALL = 20_000_000L;
    /** Sheets full of empty rows reach about 60; deflate itself ends at 1032. */
    private static final long MOST_RATIO = 200;

    private static final int BUFFER = 1 << 16;

    private final ZipFile zip;

    private XlsxPackage(ZipFile zip) {
        this.zip = zip;
    }

    static XlsxPackage open(Path file) {
        XlsxPackage opened = null;
        try {
            opened = new XlsxPackage(new ZipFile(file.toFile()));
            opened.checkSizes();
            opened.checkIsWorkbook();
            return opened;
        } catch (ZipException damaged) {
            throw FileTrouble.damaged(damaged);
        } catch (IOException unreadable) {
            throw FileTrouble.of(unreadable, "employee.file.unreadable");
        } catch (RuntimeException refused) {
            if (opened != null) {
                opened.close();
            }
            throw refused;
        }
    }

    private void checkSizes() {
        long total = 0;
        int entries = 0;
        Enumeration<? extends ZipEntry> all = zip.entries();
        while (all.hasMoreElements()) {
            ZipEntry entry = all.nextElement();
            long size = Math.max(0, entry.getSize());
            total += size;
            boolean tooTight = size > SMALL && size / Math.max(1, entry.getCompressedSize()) > MOST_RATIO;
            if (++entries > MOST_ENTRIES || total > MOST_BYTES || tooTight) {
                throw FileTrouble.of("employee.file.bomb");
            }
        }
    }

    private void checkIsWorkbook() {
        if (has("xl/workbook.xml")) {
            return;
        }
        if (has("xl/workbook.bin")) {
            throw FileTrouble.of("employee.file.otherFormat", ".xlsb");
        }
        if (has("content.xml")) {
            throw FileTrouble.of("employee.file.otherFormat", ".ods");
        }
        throw FileTrouble.of("employee.file.notWorkbook");
    }

    boolean has(String name) {
        return zip.getEntry(name) != null;
    }

    InputStream read(String name) {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw FileTrouble.of("employee.file.damaged");
        }
        try {
            long most = entry.getSize() < 0 ? MOST_BYTES : entry.getSize();
            return new BufferedInputStream(new BoundedStream(zip.getInputStream(entry), most), BUFFER);
        } catch (IOException damaged) {
            throw FileTrouble.damaged(damaged);
        }
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException ignored) {
            // it was only read
        }
    }
}
