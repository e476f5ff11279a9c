/** The window. Here only feature packages; what they share lies in {@link id.jaganetral.ui.kit}. */
package id.jaganetral.ui;
