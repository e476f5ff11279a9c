/** Registers and recaps as Excel workbooks: sheets to print, sheets of counts with charts, and raw sheets for pivots. */
package id.jaganetral.document.register;
