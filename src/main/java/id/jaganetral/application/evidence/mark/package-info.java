/** Marking and redacting pictures: derivatives of sealed originals, burned in, and their ports. */
package id.jaganetral.application.evidence.mark;
