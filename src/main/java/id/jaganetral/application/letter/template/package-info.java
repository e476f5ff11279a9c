/** Templates of letters: which forms there are, where their templates lie, and looking one over (Dokter templat). */
package id.jaganetral.application.letter.template;
