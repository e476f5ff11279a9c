/** What the office's own files say against a letter before it is issued. */
package id.jaganetral.application.letter.check;
