package id.jaganetral.document.register;

import org.apache.poi.poifs.crypt.temp.SXSSFWorkbookWithCustomZipEntrySource;

/** A long workbook whose temporary files are encrypted with a key that is thrown away: they hold names. */
final class SealedWorkbook extends SXSSFWorkbookWithCustomZipEntrySource {
    SealedWorkbook(int rowsInMemory) {
        setRandomAccessWindowSize(rowsInMemory);
    }
}
