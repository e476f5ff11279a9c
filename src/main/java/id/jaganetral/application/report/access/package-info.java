/**
 * Who may see a report: everybody whose role and unit permit it, or, once it is restricted (terbatas), only those named; and
 * who among them may open the seal on who reported.
 */
package id.jaganetral.application.report.access;
