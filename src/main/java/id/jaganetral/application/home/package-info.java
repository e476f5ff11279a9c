/** The home page (beranda): what is due, how much there is of everything, what came in last. Asks the features only. */
package id.jaganetral.application.home;
