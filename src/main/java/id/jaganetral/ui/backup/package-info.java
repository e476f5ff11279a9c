/** Cadangan: the pane in the settings, the line on Beranda, and the backup of the day. */
package id.jaganetral.ui.backup;
