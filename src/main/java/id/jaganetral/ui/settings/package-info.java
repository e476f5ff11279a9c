/** Pengaturan: panes for the look, the officer, the workspace and the program; features add their own. */
package id.jaganetral.ui.settings;
