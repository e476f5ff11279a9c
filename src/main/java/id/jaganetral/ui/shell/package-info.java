/**
 * The window around the pages: navigation, history, breadcrumbs, status, search over everything, help. It knows no
 * feature by name; only the wiring knows it.
 */
package id.jaganetral.ui.shell;
