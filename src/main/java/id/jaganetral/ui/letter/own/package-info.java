/** What an officer tells about a form the office adds. */
package id.jaganetral.ui.letter.own;
