/**
 * Ports that note in the log what passes through them and changes no row: exports, settings kept in files, the own account.
 * Noted first, done then. What they note is said by {@link id.jaganetral.domain.audit.ActKind}.
 */
package id.jaganetral.application.audit.watch;
