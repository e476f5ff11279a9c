package id.jaganetral.application.recap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Where a report stands (kotak laporan).
 *
 * @param people the box of each person reported
 * @param report the one box of the report: where the person stands whose matter is most open; empty without people
 */
public record ReportBox(Map<UUID, RecapOutcome> people, Optional<RecapOutcome> report) {
    public ReportBox {
        people = Map.copyOf(people);
    }

    static ReportBox of(List<RecapLine> lines) {
        return new ReportBox(
                lines.stream().collect(Collectors.toMap(line -> line.person().subject(), RecapLine::outcome)),
                lines.stream().map(RecapLine::outcome).reduce(RecapOutcome::moreTelling));
    }
}
