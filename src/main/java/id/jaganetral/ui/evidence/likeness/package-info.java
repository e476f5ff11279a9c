/** Says on screen what evidence resembles, at intake and on the page of a report. */
package id.jaganetral.ui.evidence.likeness;
