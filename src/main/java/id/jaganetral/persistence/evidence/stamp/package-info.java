/** Time-stamp tokens: their format, by Bouncy Castle, and their rows. */
package id.jaganetral.persistence.evidence.stamp;
