/** Several people telling of the same act: one report, each of them sealed (menggabungkan laporan). */
package id.jaganetral.application.report.join;
