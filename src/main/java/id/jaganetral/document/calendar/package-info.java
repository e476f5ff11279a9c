/** Calendar files (iCalendar, RFC 5545) for other programs. */
package id.jaganetral.document.calendar;
