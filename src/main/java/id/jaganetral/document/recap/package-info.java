/** Recaps as Excel workbooks: one sheet to print, one by OPD, one raw. */
package id.jaganetral.document.recap;
