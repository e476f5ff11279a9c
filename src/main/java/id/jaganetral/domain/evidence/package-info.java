/** Evidence (bukti): what was kept, its fingerprint and where it came from. The bytes themselves lie in the store. */
package id.jaganetral.domain.evidence;
