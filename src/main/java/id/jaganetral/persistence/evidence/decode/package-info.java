/**
 * Turns foreign bytes into what can be shown: the boundary to the decoders. Size is asked before anything is decoded, time and
 * memory are bounded, and whatever a decoder throws at damaged or hostile bytes ends here as "nothing to show".
 */
package id.jaganetral.persistence.evidence.decode;
