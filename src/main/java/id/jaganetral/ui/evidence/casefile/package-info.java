/** The evidence of a case on its page (bukti perkara). */
package id.jaganetral.ui.evidence.casefile;
