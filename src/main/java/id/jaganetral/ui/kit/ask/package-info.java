/** Forms in a dialog that make one change and stay until it was made. Which fields they ask, a feature says. */
package id.jaganetral.ui.kit.ask;
