package id.jaganetral.domain.incoming;

import java.time.Instant;

/**
 * A fact as it stands in the register.
 *
 * @param sequence place in the history of the letter, from 1
 */
public record RecordedLetterFact(int sequence, LetterFact fact, Instant recordedAt, String recordedBy) {}
