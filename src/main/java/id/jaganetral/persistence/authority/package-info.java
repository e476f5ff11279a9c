/** What the office laid down about heads of units, and who the roster says may head them, in the database. */
package id.jaganetral.persistence.authority;
