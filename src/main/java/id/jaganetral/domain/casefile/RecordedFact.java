package id.jaganetral.domain.casefile;

import java.time.Instant;

/**
 * A fact as it stands in the file.
 *
 * @param sequence place in the file, from 1
 * @param note why a doubtful fact was recorded all the same, empty otherwise
 * @param recordedAt when it was written down
 * @param recordedBy by whom
 */
public record RecordedFact(int sequence, CaseFact fact, String note, Instant recordedAt, String recordedBy) {}
