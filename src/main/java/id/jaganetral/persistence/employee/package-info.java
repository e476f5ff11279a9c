/**
 * People, units and imports in the database. Plain SQL in multi-row statements: a roster of 100,000 people is written
 * in one transaction, which is the one place where the speed of a row class would show.
 */
package id.jaganetral.persistence.employee;
