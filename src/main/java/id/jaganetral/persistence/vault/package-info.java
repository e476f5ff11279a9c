/**
 * Keys: the one random data key of a workspace, the ways to it that lie wrapped in the key file, and the seal put on files.
 * Nothing here is a cipher of our own: Tink, Bouncy Castle and the JDK do the work (ADR 0012).
 */
package id.jaganetral.persistence.vault;
