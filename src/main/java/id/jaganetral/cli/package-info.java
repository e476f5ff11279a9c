/**
 * The command line: the same use cases as the window, for scripts and for machines without a display. Nothing is decided
 * here; a command reads its options, asks a use case and says what happened.
 */
package id.jaganetral.cli;
