/** Text seen in pictures (teks pada bukti): words and where they stand. */
package id.jaganetral.domain.evidence.reading;
