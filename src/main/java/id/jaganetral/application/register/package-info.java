/**
 * Registers and recaps (buku register dan rekap) an office exports: what a table holds, what it counts and how it adds
 * up. Says nothing of cells and styles; {@code document.register} writes them.
 */
package id.jaganetral.application.register;
