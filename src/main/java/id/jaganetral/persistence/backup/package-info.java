/**
 * Backups: a place holds pieces named by their SHA-256, and for each backup a sealed list of the files made of them. What is
 * already there is not copied again. Nothing here opens what a piece contains, except to prove that it can be opened.
 */
package id.jaganetral.persistence.backup;
