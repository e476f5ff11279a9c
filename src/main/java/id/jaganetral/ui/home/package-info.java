/** Beranda: the page the day begins with. */
package id.jaganetral.ui.home;
