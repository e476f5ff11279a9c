/** Reckoning days by hand, and how a count is shown day by day. */
package id.jaganetral.ui.calendar;
