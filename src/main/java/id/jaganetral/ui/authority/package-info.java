/** Showing who may punish and why, and laying down who heads a unit. Embedded by the pages of cases and people. */
package id.jaganetral.ui.authority;
