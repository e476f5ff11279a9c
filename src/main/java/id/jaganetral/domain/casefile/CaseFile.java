package id.jaganetral.domain.casefile;

import id.jaganetral.domain.employee.EmployeeSnapshot;
import id.jaganetral.domain.rule.Track;
import id.jaganetral.domain.rule.classification.ChosenClassification;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One person's case (berkas perkara): who, why, under which edition of the law, and what happened since.
 *
 * @param number register number, for example "PKR-2026-0007"
 * @param person as the person stood when the file was opened; never changed afterwards
 * @param classification chosen by the officer, frozen
 * @param facts in the order they were written down, the opening first
 * @param version raised with each change, so that two windows do not overwrite each other
 */
public record CaseFile(
        CaseFileId id,
        String number,
        EmployeeSnapshot person,
        CaseOrigin origin,
        ChosenClassification classification,
        List<RecordedFact> facts,
        long version) {
    public CaseFile {
        facts = List.copyOf(facts);
    }

    public Track track() {
        return classification.track();
    }

    public CaseHistory history() {
        return CaseHistory.of(facts);
    }

    public Optional<RecordedFact> fact(int sequence) {
        return facts.stream().filter(f -> f.sequence() == sequence).findFirst();
    }

    /** Whether a correction has taken this fact out. */
    public boolean corrected(RecordedFact fact) {
        return facts.stream()
                .map(RecordedFact::fact)
                .anyMatch(f -> f instanceof CaseFact.Correction c && c.corrected() == fact.sequence());
    }

    /** The file as it was at a moment: without what was written down since, corrections among it. */
    public CaseFile knownBefore(Instant moment) {
        List<RecordedFact> known =
                facts.stream().filter(f -> f.recordedAt().isBefore(moment)).toList();
        return new CaseFile(id, number, person, origin, classification, known, version);
    }

    /** The file with one more fact at its end. */
    public CaseFile with(CaseFact fact, String note, Instant at, String by) {
        List<RecordedFact> more = new ArrayList<>(facts);
        more.add(new RecordedFact(facts.size() + 1, fact, note, at, by));
        return new CaseFile(id, number, person, origin, classification, more, version);
    }
}
