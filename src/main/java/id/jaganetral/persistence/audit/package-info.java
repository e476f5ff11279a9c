/** The log in the database and the head of it beside the database. What an entry means is not known here. */
package id.jaganetral.persistence.audit;
