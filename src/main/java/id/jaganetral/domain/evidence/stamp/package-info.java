/** Time-stamp tokens of evidence (token cap waktu, RFC 3161): proof by somebody else that a file was there at a time. */
package id.jaganetral.domain.evidence.stamp;
