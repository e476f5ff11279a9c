/**
 * Laporan: the list, the form for a new report with its evidence, the correction, the page of one report. Classifying a
 * person and the case file have pages of their own in {@code ui.casefile}.
 */
package id.jaganetral.ui.report;
