package id.jaganetral.application.recap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

/** Totals reconcile, whatever became of the people reported. */
class RecapProperties {

    @Property(tries = 300)
    void everyReportAndEveryPersonSitsInExactlyOneBox(@ForAll @Size(max = 120) List<RecapOutcome> outcomes) {
        List<RecapLine> lines = new ArrayList<>();
        for (RecapOutcome outcome : outcomes) {
            boolean identified = outcome != RecapOutcome.UNIDENTIFIED;
            lines.add(RecapPeople.line(
                    RecapPeople.person(lines.size(), "Contoh " + lines.size(), "Dinas", identified), outcome));
        }
        Recap recap = new Recap(RecapPeople.REQUEST, lines);

        assertThat(sum(recap.totals().values())).isEqualTo(recap.people()).isEqualTo(outcomes.size());
        assertThat(sum(recap.reportTotals().values())).isEqualTo(recap.reports());
        assertThat(recap.boxes()).hasSize(recap.reports());
        recap.boxes().forEach((report, box) -> assertThat(lines)
                .filteredOn(line -> line.person().report().equals(report))
                .extracting(RecapLine::outcome)
                .contains(box));
    }

    private static int sum(Iterable<Integer> counts) {
        int sum = 0;
        for (int count : counts) {
            sum += count;
        }
        return sum;
    }
}
