/** Evidence known again (dikenali lagi): the same file, and the same picture saved, scaled or cropped anew, across reports. */
package id.jaganetral.application.evidence.likeness;
