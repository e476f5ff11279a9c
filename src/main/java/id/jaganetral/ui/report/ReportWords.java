package id.jaganetral.ui.report;

import id.jaganetral.domain.employee.EmployeeSnapshot;
import id.jaganetral.domain.employee.Nip;
import id.jaganetral.domain.report.Platform;
import id.jaganetral.domain.report.ReportSource;
import id.jaganetral.domain.rule.ActForm;
import id.jaganetral.domain.rule.ActTarget;
import id.jaganetral.domain.rule.Race;
import id.jaganetral.text.Texts;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How the values of a report are called on screen. */
final class ReportWords {
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

    /** Number, post, unit: what tells a person from a namesake. */
    String detail(EmployeeSnapshot who) {
        return Stream.of(Nip.printed(who.nip()), who.position(), who.unit(), who.opd())
                .filter(part -> !part.isBlank())
                .distinct()
                .collect(Collectors.joining(" · "));
    }
}
