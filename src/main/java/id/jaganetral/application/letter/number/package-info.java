/** Keeping the book of running numbers: looking at it, keeping numbers for later, saying what became of others. */
package id.jaganetral.application.letter.number;
