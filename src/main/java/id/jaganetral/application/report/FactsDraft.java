package id.jaganetral.application.report;

import id.jaganetral.domain.report.Platform;
import id.jaganetral.domain.report.Report;
import id.jaganetral.domain.report.ReportSource;
import id.jaganetral.domain.rule.ActFacts;
import id.jaganetral.domain.rule.ActForm;
import id.jaganetral.domain.rule.ActTarget;
import id.jaganetral.domain.rule.ContestRef;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The facts of a report as far as they are filled in; texts are empty, the rest is absent until then. The names of the
 * components are the field names of refusals.
 */
public record FactsDraft(
        Optional<ReportSource> source,
        Optional<ActForm> form,
        Optional<ActTarget> target,
        Optional<ContestRef> contest,
        Optional<LocalDate> actedOn,
        Optional<Boolean> unpaidLeave,
        Optional<LocalDate> knownOn,
        Optional<Platform> platform,
        String account,
        String link,
        String place,
        String description,
        Optional<LetterDraft> letter) {

    /** What a report says now, as the start of a correction. */
    public static FactsDraft of(Report report) {
        ActFacts act = report.act();
        return new FactsDraft(
                Optional.of(report.source()),
                Optional.of(act.form()),
                Optional.of(act.target()),
                act.contest(),
                Optional.of(act.actedOn()),
                act.unpaidLeave(),
                Optional.of(report.knownOn()),
                Optional.of(report.platform()),
                report.account(),
                report.link(),
                report.place(),
                report.description(),
                report.letter().map(LetterDraft::of));
    }

    /** The facts the law asks for, once the draft has passed the check. */
    ActFacts toAct() {
        return new ActFacts(
                form.orElseThrow(), target.orElse(ActTarget.UNKNOWN), contest, actedOn.orElseThrow(), unpaidLeave);
    }

    boolean arrivedByLetter() {
        return source.filter(FactsDraft::isLetter).isPresent();
    }

    /** Whether a source is a letter, so that its number and dates are needed. */
    public static boolean isLetter(ReportSource source) {
        return switch (source) {
            case BAWASLU_LETTER, BKN_LETTER, KASN_LETTER, OTHER_LETTER -> true;
            case OFFICE_FINDING, PUBLIC_REPORT -> false;
        };
    }
}
