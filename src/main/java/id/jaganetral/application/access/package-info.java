/**
 * Who may come in, and with what: names and passwords, the recovery key, the users of the office. How keys are kept is
 * {@code persistence.vault}.
 */
package id.jaganetral.application.access;
