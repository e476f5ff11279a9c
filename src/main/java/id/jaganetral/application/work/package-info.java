/** Long work seen from the inside: how far it is, and whether the user has had enough. No threads here. */
package id.jaganetral.application.work;
