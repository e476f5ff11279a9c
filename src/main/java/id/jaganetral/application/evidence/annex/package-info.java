/** Evidence that goes out as the annex of a letter, in its custody record. */
package id.jaganetral.application.evidence.annex;
