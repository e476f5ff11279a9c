/** Buku nomor surat: every running number and what became of it. */
package id.jaganetral.ui.letter.number;
