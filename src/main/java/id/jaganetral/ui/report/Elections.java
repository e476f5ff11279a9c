package id.jaganetral.ui.report;

import id.jaganetral.application.rule.LawBook;
import id.jaganetral.domain.rule.Election;
import java.util.Comparator;
import java.util.List;

/** The elections an officer can choose from, the latest first. */
final class Elections {
    private Elections() {}

    static List<Election> choosable(LawBook law) {
        return law.rules().elections().values().stream()
                .filter(election -> election.status() != Election.Status.NOT_HELD)
                .sorted(Comparator.comparing(Elections::year).reversed().thenComparing(Election::name))
                .toList();
    }

    private static String year(Election election) {
        return election.stages().stream()
                .map(stage -> stage.start().toString())
                .max(Comparator.naturalOrder())
                .orElse("");
    }
}
