/**
 * Working with reports (laporan): logging, correcting, identifying people, listing, and the ports to the store. The
 * choice from the catalogue is made in {@code application.rule}; its result is kept here. The reporter's identity has a
 * port of its own, so that no list can reach it.
 */
package id.jaganetral.application.report;
