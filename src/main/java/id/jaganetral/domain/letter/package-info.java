/** Official letters: which form, which values, whose signature. How a form looks is the template's business. */
package id.jaganetral.domain.letter;
