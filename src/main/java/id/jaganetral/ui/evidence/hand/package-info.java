/** Handing evidence out as a package, and the page that checks codes of printed evidence. */
package id.jaganetral.ui.evidence.hand;
