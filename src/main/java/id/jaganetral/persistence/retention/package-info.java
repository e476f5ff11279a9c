/** Terms, holds, lists and what remains of destroyed files in the database, and the schedule as shipped. */
package id.jaganetral.persistence.retention;
