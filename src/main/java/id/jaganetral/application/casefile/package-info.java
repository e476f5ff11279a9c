/**
 * What a user does with case files: open one for a person of a report, record facts, look at where it stands, see what
 * is due. What may be recorded and what follows from it is decided in {@code domain.casefile}.
 */
package id.jaganetral.application.casefile;
