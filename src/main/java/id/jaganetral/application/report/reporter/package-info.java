/** Who reported (pelapor), sealed: opened by those named for the report only, and every look written down. */
package id.jaganetral.application.report.reporter;
