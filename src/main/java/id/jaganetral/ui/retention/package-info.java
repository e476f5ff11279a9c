/** Retensi: where files stand in their terms, what is held, listed and destroyed, and the schedule behind it. */
package id.jaganetral.ui.retention;
