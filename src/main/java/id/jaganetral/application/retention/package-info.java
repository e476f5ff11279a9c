/**
 * Keeps watch over terms (retensi arsip): which files are due, what is held, who proposed and who approved to destroy, and
 * the destruction itself. Rows go first, in one transaction for each file; the bytes on the disk follow, and what a kill
 * leaves of them is swept when the workspace is opened.
 */
package id.jaganetral.application.retention;
