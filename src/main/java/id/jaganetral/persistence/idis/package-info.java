/** Codes of the national register in the database, and the list of what is uploaded. */
package id.jaganetral.persistence.idis;
