/** Where evidence came from (asal bukti), in the officer's words: facts that are added and never overwritten. */
package id.jaganetral.domain.evidence.origin;
