/** Reports of alleged breaches (laporan): who is said to have done what, when, seen where, told by whom. */
package id.jaganetral.domain.report;
