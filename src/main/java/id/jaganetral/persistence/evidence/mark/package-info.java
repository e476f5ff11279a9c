/** Derivatives in the database, and marks drawn into pixels. */
package id.jaganetral.persistence.evidence.mark;
