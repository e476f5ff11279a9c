/** Surat untuk banyak orang: choosing people, making one form for all of them, seeing what became of each. */
package id.jaganetral.ui.letter.batch;
