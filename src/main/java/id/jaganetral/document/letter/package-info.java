/** Letters as Word documents: the engine of {@code document.template} behind the ports of letters, and pages as pictures. */
package id.jaganetral.document.letter;
