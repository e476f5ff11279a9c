/** What is laid down about people reported while no case file is open (status laporan). */
package id.jaganetral.application.report.status;
