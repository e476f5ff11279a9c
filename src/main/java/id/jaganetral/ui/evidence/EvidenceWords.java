package id.jaganetral.ui.evidence;

import id.jaganetral.domain.evidence.EvidenceItem;
import id.jaganetral.domain.evidence.KeptFile;
import id.jaganetral.domain.evidence.Provenance;
import id.jaganetral.domain.evidence.Remark;
import id.jaganetral.text.Texts;
import id.jaganetral.ui.kit.form.IndonesianDate;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How files of evidence are described on screen. */
public final class EvidenceWords {
    private static final long KILOBYTE = 1024;
    private static final long MEGABYTE = KILOBYTE * KILOBYTE;

    private final Texts texts;

    public EvidenceWords(Texts texts) {
        this.texts = texts;
    }

    String remark(Remark remark) {
        return texts.get("evidence.remark." + remark.name());
    }

    public String fileName(EvidenceItem item) {
        return fileName(item.provenance().fileName());
    }

    public String fileName(String name) {
        return name.isEmpty() ? texts.get("evidence.clipboard") : name;
    }

    /** When it came, who took it in, by what channel, when the screenshot was taken. */
    String origin(EvidenceItem item, ZoneId zone) {
        Provenance from = item.provenance();
        String received = texts.get("evidence.received", day(from.receivedAt(), zone), from.receivedBy());
        return Stream.of(
                        received,
                        from.channel(),
                        from.capturedAt()
                                .map(when -> texts.get("evidence.capturedAt", day(when, zone), time(when, zone)))
                                .orElse(""))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" · "));
    }

    private static String day(Instant when, ZoneId zone) {
        return IndonesianDate.words(when.atZone(zone).toLocalDate());
    }

    private static String time(Instant when, ZoneId zone) {
        return DateTimeFormatter.ofPattern("HH.mm").format(when.atZone(zone));
    }

    /** "PNG · 412 KB · 1080 × 2400". */
    String facts(KeptFile file) {
        String type = file.type().hasPreview() || file.type().picture()
                ? file.type().name()
                : file.type().mime().replaceFirst(".*/", "").toUpperCase(Locale.ROOT);
        return Stream.of(
                        type.equals("OCTET-STREAM") ? texts.get("evidence.type.unknown") : type,
                        size(file.size()),
                        file.pixels().map(p -> p.width() + " × " + p.height()).orElse(""))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private static String size(long bytes) {
        if (bytes < MEGABYTE) {
            return Math.max(1, Math.round((double) bytes / KILOBYTE)) + " KB";
        }
        return String.format(Texts.INDONESIAN, "%.1f MB", (double) bytes / MEGABYTE);
    }
}
