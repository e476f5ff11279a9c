/**
 * The design system and the services every screen gets: look, parts, forms, tables, jobs, dialogs, navigation, desktop.
 * Threads are started nowhere else. No feature is known here, and no store.
 */
package id.jaganetral.ui.kit;
