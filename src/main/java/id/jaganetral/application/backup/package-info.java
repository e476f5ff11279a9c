/** Backups (cadangan) seen from the office: when they are made, what is known of them, which are kept. */
package id.jaganetral.application.backup;
