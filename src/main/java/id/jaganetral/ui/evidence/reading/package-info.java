/** Text in pictures on screen: reading it, typing it, and hits shown on the picture. */
package id.jaganetral.ui.evidence.reading;
