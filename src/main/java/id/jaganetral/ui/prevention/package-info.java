/** Screens on which attendance and signatures given outside the program are recorded. */
package id.jaganetral.ui.prevention;
