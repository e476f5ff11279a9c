/** Against eyes that should not see: the locked screen, and privacy mode. */
package id.jaganetral.ui.guard;
