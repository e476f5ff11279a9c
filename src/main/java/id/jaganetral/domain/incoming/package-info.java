/**
 * Letters from outside (surat masuk): who asks what by when, and whether it was answered. What happened to a letter is a
 * list of facts, as in a case file; where it stands is derived.
 */
package id.jaganetral.domain.incoming;
