/** Keeps what is typed into a form until it is saved, and offers it again after a crash. */
package id.jaganetral.ui.kit.draft;
