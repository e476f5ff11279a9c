/** Accounts in the database, and the roles as shipped. */
package id.jaganetral.persistence.account;
