/** Surat: the register of issued letters, issuing a letter of a case, templates, and the office profile. */
package id.jaganetral.ui.letter;
