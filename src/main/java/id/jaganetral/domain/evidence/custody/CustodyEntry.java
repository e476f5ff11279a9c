package id.jaganetral.domain.evidence.custody;

import id.jaganetral.domain.evidence.EvidenceId;
import java.time.Instant;

/**
 * One line of the custody record (riwayat penguasaan bukti). Lines are added, never changed.
 *
 * @param number its place in the record of this piece, from 1
 * @param by officer at the keyboard
 * @param machine computer it was done on, empty for what was recorded before machines were
 * @param result what came of it: the state found, the name of the copy, the number of the letter; may be empty
 */
public record CustodyEntry(
        EvidenceId evidence, int number, CustodyAct act, Instant at, String by, String machine, String result) {}
