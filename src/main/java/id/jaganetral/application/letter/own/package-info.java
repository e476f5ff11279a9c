/** Forms an office adds to the shipped ones: a template with a name, a route and a place in the case. */
package id.jaganetral.application.letter.own;
