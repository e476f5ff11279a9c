package id.jaganetral.ui.evidence;

import id.jaganetral.domain.evidence.EvidenceItem;
import id.jaganetral.domain.evidence.IntegrityFinding;
import id.jaganetral.domain.evidence.KeptFile;
import id.jaganetral.domain.evidence.MediaType;
import id.jaganetral.domain.evidence.Provenance;
import id.jaganetral.domain.evidence.Remark;
import id.jaganetral.domain.evidence.mark.Derivative;
import id.jaganetral.text.Texts;
import id.jaganetral.ui.kit.form.IndonesianDate;
import id.jaganetral.ui.kit.look.Tone;
import id.jaganetral.ui.kit.part.Banner;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
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

    /** What to know of a file; that it has no preview only while that is still so. */
    public String remarks(KeptFile file) {
        boolean shown = file.type().presentation() != MediaType.Presentation.NONE;
        return file.remarks().stream()
                .sorted()
                .filter(remark -> !(shown && remark == Remark.NO_PREVIEW))
                .map(remark -> texts.get("evidence.remark." + remark.name()))
                .collect(Collectors.joining(" "));
    }

    /** Says what a check of the bytes showed, naming what is not whole; nothing before there was one. */
    public void tell(Banner banner, List<IntegrityFinding> findings) {
        String broken = findings.stream()
                .filter(finding -> finding.state() != IntegrityFinding.State.INTACT)
                .map(finding -> fileName(finding.item()))
                .collect(Collectors.joining(", "));
        banner.setTone(broken.isEmpty() ? Tone.SUCCESS : Tone.DANGER);
        if (findings.isEmpty()) {
            banner.setText("");
        } else {
            banner.setText(
                    broken.isEmpty()
                            ? texts.get("evidence.verify.intact", findings.size())
                            : texts.get("evidence.verify.broken", broken));
        }
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

    /** When and by whom a derivative was made, and whether something is covered in it. */
    public String made(Derivative derivative, ZoneId zone) {
        return texts.get(
                derivative.redacted() ? "evidence.mark.redacted" : "evidence.mark.marked",
                day(derivative.madeAt(), zone),
                derivative.madeBy());
    }

    private static String day(Instant when, ZoneId zone) {
        return IndonesianDate.words(when.atZone(zone).toLocalDate());
    }

    private static String time(Instant when, ZoneId zone) {
        return DateTimeFormatter.ofPattern("HH.mm").format(when.atZone(zone));
    }

    /** "PNG · 412 KB · 1080 × 2400". */
    String facts(KeptFile file) {
        String type =
                switch (file.type()) {
                    case CHAT -> texts.get("evidence.type.chat");
                    case TEXT -> texts.get("evidence.type.text");
                    case UNKNOWN -> texts.get("evidence.type.unknown");
                    default -> file.type().name();
                };
        return Stream.of(
                        type,
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
