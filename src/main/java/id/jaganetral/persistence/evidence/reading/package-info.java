/** Texts of evidence in the database, and the program of the machine that reads them. */
package id.jaganetral.persistence.evidence.reading;
