/** Reports in the database: rows, the store, and the list queries. The reporter has a port and a table of its own. */
package id.jaganetral.persistence.report;
