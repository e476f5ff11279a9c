/** Rekap: people reported in a period and what became of them, on screen and as a workbook. */
package id.jaganetral.ui.recap;
