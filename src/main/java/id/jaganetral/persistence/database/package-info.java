/**
 * The database: opening, migrations, sessions and transactions. Tables, rows and queries belong to the features, which
 * introduce themselves as a {@link id.jaganetral.persistence.database.Feature}.
 */
package id.jaganetral.persistence.database;
