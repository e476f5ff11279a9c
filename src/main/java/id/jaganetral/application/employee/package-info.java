/**
 * What a user does with people and units that are known: find a person, look through the units, see the history of
 * posts. How they come in is in {@code application.roster}; keeping them is behind ports.
 */
package id.jaganetral.application.employee;
