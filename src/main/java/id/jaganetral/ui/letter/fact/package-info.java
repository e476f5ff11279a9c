/** Letters of a case whose fact is still to be recorded. */
package id.jaganetral.ui.letter.fact;
