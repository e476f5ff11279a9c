/** The book of running numbers (buku nomor surat): which are used, kept, given elsewhere, or missing. */
package id.jaganetral.domain.letter.number;
