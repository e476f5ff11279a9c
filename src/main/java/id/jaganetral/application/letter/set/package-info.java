/** The documents a case needs, as its page shows them. */
package id.jaganetral.application.letter.set;
