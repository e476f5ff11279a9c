/**
 * Stores case files and classifications. Facts and proposals are kept as JSON under stable names, so that old files
 * stay readable; the person is kept in columns of its own.
 */
package id.jaganetral.persistence.casefile;
