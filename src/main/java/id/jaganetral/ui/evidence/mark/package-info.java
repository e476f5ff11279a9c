/** The editor of marks and redactions over the page, and the list of derivatives beside the evidence. */
package id.jaganetral.ui.evidence.mark;
