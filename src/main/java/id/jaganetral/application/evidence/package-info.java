/**
 * Taking in, showing and checking evidence (bukti), and the ports to the file store, the register of evidence and the
 * picture decoder. What a report says of it lies in {@code application.report}.
 */
package id.jaganetral.application.evidence;
