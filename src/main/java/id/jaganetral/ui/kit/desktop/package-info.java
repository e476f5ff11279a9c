/** The desktop around the window, behind interfaces, so that tests need none: files, clipboard, other programs. */
package id.jaganetral.ui.kit.desktop;
