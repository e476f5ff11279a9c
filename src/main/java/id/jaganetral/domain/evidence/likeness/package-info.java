/** Pictures known again (dikenali lagi): what is kept of a picture to find it re-saved, scaled or cropped a little. */
package id.jaganetral.domain.evidence.likeness;
