/** The preferences of one user in a small file of that user's own settings folder. */
package id.jaganetral.persistence.preference;
