/** Custody of evidence (penguasaan bukti): what was done with a piece, by whom, when and where. */
package id.jaganetral.domain.evidence.custody;
