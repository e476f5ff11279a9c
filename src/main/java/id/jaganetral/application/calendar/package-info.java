/** Reckoning days for itself, and the agenda that goes to other calendars. */
package id.jaganetral.application.calendar;
