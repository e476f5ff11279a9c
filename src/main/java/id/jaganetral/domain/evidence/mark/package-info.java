/** Marks on a picture (tanda) and the derivatives (turunan) made with them; the sealed original is never touched. */
package id.jaganetral.domain.evidence.mark;
