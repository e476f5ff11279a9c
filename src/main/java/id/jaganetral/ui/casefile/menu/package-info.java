/** The menu of facts that may be recorded in a case. */
package id.jaganetral.ui.casefile.menu;
