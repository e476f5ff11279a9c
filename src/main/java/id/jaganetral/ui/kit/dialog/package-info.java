/** What opens over a page: questions whose buttons name the action, short notices, and the one problem window. */
package id.jaganetral.ui.kit.dialog;
