/**
 * The case file (berkas perkara): dated facts, appended, never edited. Whether a fact may be added is {@code
 * casefile.check}; stage, next steps and deadlines are derived in {@code casefile.standing}, never stored.
 */
package id.jaganetral.domain.casefile;
