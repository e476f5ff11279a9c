package id.jaganetral.ui.shell;

import id.jaganetral.ui.kit.screen.Destination;

/**
 * One line of the search over everything.
 *
 * @param group what kind of thing it is, in words
 * @param detail one more line, may be empty
 */
record PaletteEntry(String group, String icon, String title, String detail, Destination place) {}
