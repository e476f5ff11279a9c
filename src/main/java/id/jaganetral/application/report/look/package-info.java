/** Looks at restricted reports and their case files, each noted in the log. Who may look is decided elsewhere. */
package id.jaganetral.application.report.look;
