/** Sketches of pictures in the database, and how they are drawn. */
package id.jaganetral.persistence.evidence.likeness;
