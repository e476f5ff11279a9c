/**
 * Evidence on screen: taking files in, tiles, the viewer. Used by the pages of reports; what the evidence belongs to is
 * not known here.
 */
package id.jaganetral.ui.evidence;
