/**
 * Where a case stands on a day: stage, next steps, deadlines, what is missing, what to be warned of. All of it is
 * derived from facts and rule book; nothing is stored.
 */
package id.jaganetral.domain.casefile.standing;
