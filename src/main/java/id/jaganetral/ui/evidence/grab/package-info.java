/** A part of the screen as a picture: everything that is shown is held, and a rectangle of it is chosen. */
package id.jaganetral.ui.evidence.grab;
