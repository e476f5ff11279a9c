/**
 * Recaps of reports and follow-ups (rekap): who is counted, in which one box of outcomes, and the totals. Counts people
 * reported; says so. The reporter is never part of it.
 */
package id.jaganetral.application.recap;
