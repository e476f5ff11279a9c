/** Which documents a case needs on its way (kelengkapan dokumen), derived from its facts and the letters issued. */
package id.jaganetral.domain.letter.set;
