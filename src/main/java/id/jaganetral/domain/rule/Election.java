package id.jaganetral.domain.rule;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An election and its calendar (kontestasi).
 *
 * @param legalBasis regulations as printed
 * @param scope where it is held
 * @param note remark, empty when there is none
 */
public record Election(
        String id,
        String name,
        String kind,
        Set<Race> races,
        Status status,
        List<String> legalBasis,
        String scope,
        String note,
        List<Stage> stages,
        boolean local) {

    /** Whether it was or will be held. */
    public enum Status {
        HELD,
        NOT_HELD,
        PROJECTED
    }

    /** Part of an election (tahapan). */
    public enum Phase {
        PERSIAPAN,
        PENDAFTARAN,
        PENETAPAN_CALON,
        KAMPANYE,
        MASA_TENANG,
        PEMUNGUTAN_SUARA,
        REKAPITULASI,
        PENETAPAN_TERPILIH,
        PELANTIKAN
    }

    /**
     * A dated stage; both ends included.
     *
     * @param races for which races, empty for all of the election
     * @param projected whether the dates are a projection that must not drive anything
     */
    public record Stage(
            String id,
            Phase phase,
            String name,
            LocalDate start,
            LocalDate end,
            Set<Race> races,
            boolean projected,
            Origin origin) {
        boolean concerns(Race race) {
            return races.isEmpty() || races.contains(race);
        }
    }

    /** The day candidates of this race were determined (penetapan calon); before it they are bakal calon. */
    public Optional<Stage> determination(Race race) {
        return first(Phase.PENETAPAN_CALON, race);
    }

    /** The first stage of this phase for the race. */
    public Optional<Stage> first(Phase phase, Race race) {
        return stages.stream()
                .filter(s -> s.phase() == phase && s.concerns(race))
                .min(Comparator.comparing(Stage::start));
    }
}
