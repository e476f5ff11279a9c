/** Attaches time-stamp tokens to evidence and checks them without a network. */
package id.jaganetral.application.evidence.stamp;
