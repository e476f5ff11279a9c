/**
 * The case file (berkas perkara): dated facts, appended, never edited. Stage, next steps and deadlines are derived from
 * the facts and the rule book, never stored.
 */
package id.jaganetral.domain.casefile;
