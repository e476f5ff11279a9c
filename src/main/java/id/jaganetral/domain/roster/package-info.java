/**
 * What a roster file says: which column means what, what a row amounts to, and what is wrong with it. How a file is
 * opened is the business of {@code document.roster}; what is done with the rows, of {@code application.employee}.
 */
package id.jaganetral.domain.roster;
