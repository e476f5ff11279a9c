/**
 * Making official letters: gathering values and where they came from, issuing with a number, the register of issued
 * letters, templates of the office. The Word format is behind ports.
 */
package id.jaganetral.application.letter;
