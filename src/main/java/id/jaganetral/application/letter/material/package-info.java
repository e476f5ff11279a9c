/** What a case knows that letters print, each value with where it came from. */
package id.jaganetral.application.letter.material;
