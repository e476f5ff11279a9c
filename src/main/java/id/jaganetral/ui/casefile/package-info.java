/**
 * Screens of case files (perkara): the list, the file itself, the forms that record facts, and the choice of catalogue
 * rows. What may be recorded is decided behind the use cases, never here.
 */
package id.jaganetral.ui.casefile;
