/** Evidence on disk and in the register: the store named by fingerprints, the rows, the picture decoder. */
package id.jaganetral.persistence.evidence;
