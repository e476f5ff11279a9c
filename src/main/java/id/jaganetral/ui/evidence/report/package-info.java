/** The evidence of a report on its page. */
package id.jaganetral.ui.evidence.report;
