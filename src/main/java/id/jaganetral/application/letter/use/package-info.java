/** What happens to a letter after it was issued: opening, printing, taking it out, attaching the signed scan. */
package id.jaganetral.application.letter.use;
