/**
 * Roster files from the outside: workbooks and text files are recognised, checked for dangers and read as streams. What
 * the columns mean is not decided here.
 */
package id.jaganetral.document.roster;
