/** The record for the national register of discipline as a workbook. */
package id.jaganetral.document.idis;
