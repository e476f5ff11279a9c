package id.jaganetral.application.sample;

import id.jaganetral.domain.employee.PositionCategory;
import id.jaganetral.domain.report.Platform;
import id.jaganetral.domain.report.ReportSource;
import id.jaganetral.domain.rule.ActForm;
import id.jaganetral.domain.rule.ActTarget;
import id.jaganetral.domain.rule.ContestRef;
import id.jaganetral.domain.rule.Race;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One invented report and how far the office got with it.
 *
 * @param knownDaysAgo days before today on which it became known
 * @param where link of the post, or the place
 * @param category post of the people reported; empty when nobody is identified yet
 * @param people how many
 * @param post what the screenshot says
 * @param description what happened
 */
record SampleStory(
        ReportSource source,
        ActForm form,
        ActTarget target,
        ContestRef contest,
        LocalDate actedOn,
        int knownDaysAgo,
        Platform platform,
        String account,
        String where,
        Optional<PositionCategory> category,
        int people,
        Milestone reached,
        String post,
        String description) {

    /** How far a sample case gets. */
    enum Milestone {
        REPORTED,
        CLASSIFIED,
        OPENED,
        SUMMONED,
        ABSENT,
        EXAMINED,
        REPORT_WRITTEN,
        DECIDED,
        DELIVERED;

        boolean atLeast(Milestone other) {
            return compareTo(other) >= 0;
        }
    }

    /** Reads a line of the stories, in the order its heading gives. */
    static SampleStory read(String line) {
        String[] cells = line.split("\\|", -1);
        String[] who = cells[11].split("\\*");
        boolean identified = who.length == 2;
        return new SampleStory(
                ReportSource.valueOf(cells[0]),
                ActForm.valueOf(cells[1]),
                ActTarget.valueOf(cells[2]),
                new ContestRef(cells[3], Race.valueOf(cells[4]), cells[5]),
                LocalDate.parse(cells[6]),
                Integer.parseInt(cells[7]),
                Platform.valueOf(cells[8]),
                cells[9],
                cells[10],
                identified ? Optional.of(PositionCategory.valueOf(who[0])) : Optional.empty(),
                identified ? Integer.parseInt(who[1]) : 1,
                Milestone.valueOf(cells[12]),
                cells[13],
                cells[14]);
    }

    boolean online() {
        return platform != Platform.OFFLINE;
    }
}
