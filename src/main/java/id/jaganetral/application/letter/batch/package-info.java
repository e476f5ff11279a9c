/** One form for many people at once. */
package id.jaganetral.application.letter.batch;
