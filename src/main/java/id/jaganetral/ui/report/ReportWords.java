package id.jaganetral.ui.report;

import id.jaganetral.domain.employee.EmployeeSnapshot;
import id.jaganetral.domain.evidence.EvidenceItem;
import id.jaganetral.domain.evidence.KeptFile;
import id.jaganetral.domain.evidence.Remark;
import id.jaganetral.domain.report.Platform;
import id.jaganetral.domain.report.ReportSource;
import id.jaganetral.domain.rule.ActForm;
import id.jaganetral.domain.rule.ActTarget;
import id.jaganetral.domain.rule.Race;
import id.jaganetral.text.Texts;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How the values of a report are called on screen. */
final class ReportWords {
    private static final long KILOBYTE = 1024;
    private static final long MEGABYTE = KILOBYTE * KILOBYTE;

    private final Texts texts;

    ReportWords(Texts texts) {
        this.texts = texts;
    }

    String source(ReportSource source) {
        return texts.get("report.source." + source.name());
    }

    String platform(Platform platform) {
        return texts.get("report.platform." + platform.name());
    }

    String form(ActForm form) {
        return texts.get("rule.form." + form.name());
    }

    String target(ActTarget target) {
        String words = texts.get("rule.target." + target.name());
        return words.substring(0, 1).toUpperCase(Texts.INDONESIAN) + words.substring(1);
    }

    String race(Race race) {
        return texts.get("rule.race." + race.name());
    }

    String remark(Remark remark) {
        return texts.get("evidence.remark." + remark.name());
    }

    /** Number, post, unit: what tells a person from a namesake. */
    String detail(EmployeeSnapshot who) {
        return Stream.of(who.nip(), who.position(), who.unit(), who.opd())
                .filter(part -> !part.isBlank())
                .distinct()
                .collect(Collectors.joining(" · "));
    }

    String fileName(EvidenceItem item) {
        return fileName(item.provenance().fileName());
    }

    String fileName(String name) {
        return name.isEmpty() ? texts.get("evidence.clipboard") : name;
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
