/**
 * How long files are kept (retensi arsip) and what becomes of them: the schedule, terms that follow from it, holds, and
 * lists of what is to be destroyed. A file is a report with all its case files: what names a person stands in both.
 */
package id.jaganetral.domain.retention;
