package id.jaganetral.domain.authority;

import java.util.List;
import java.util.Optional;

/**
 * The superiors of a person, nearest first (rantai atasan), read from the units and who heads them.
 *
 * @param officials heads of the units above the person, without the person
 * @param personnelAuthority the personnel authority as this office names it, empty to use the words of the rule book
 * @param gaps names of units on the way whose head is not known
 */
public record SuperiorChain(List<Official> officials, Optional<Official> personnelAuthority, List<String> gaps) {
    public SuperiorChain {
        officials = List.copyOf(officials);
        gaps = List.copyOf(gaps);
    }

    public static SuperiorChain of(Official... officials) {
        return new SuperiorChain(List.of(officials), Optional.empty(), List.of());
    }

    public boolean has(OfficialRank rank) {
        return officials.stream().anyMatch(official -> official.rank() == rank);
    }
}
