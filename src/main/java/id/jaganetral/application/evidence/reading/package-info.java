/** Reading text in pictures by a program of the machine, typing it by hand, and searching it. */
package id.jaganetral.application.evidence.reading;
