/**
 * Importing: open a roster or a list of units, see what its columns mean, try it, apply it. What is done with people
 * once they are known is in {@code application.employee}.
 */
package id.jaganetral.application.roster;
