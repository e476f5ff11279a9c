/** Working days, holidays and deadlines, each with the count that led to it. The holidays themselves are data. */
package id.jaganetral.domain.calendar;
