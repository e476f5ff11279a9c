/** Screens, where they lie, and how one gets there. Which screen belongs to which destination is wired elsewhere. */
package id.jaganetral.ui.kit.screen;
