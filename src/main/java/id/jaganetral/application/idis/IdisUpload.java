package id.jaganetral.application.idis;

import id.jaganetral.application.letter.use.SignedScan;
import id.jaganetral.domain.letter.LetterId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A document to upload.
 *
 * @param fileName short, with its ending
 * @param scan the signed scan, which is what one uploads; empty while only the Word file is there
 */
public record IdisUpload(
        LetterId letter, String title, String number, LocalDate date, String fileName, Optional<SignedScan> scan) {}
