/** Work that leaves the thread of the screen: one ending each, always on that thread. The only place with threads. */
package id.jaganetral.ui.kit.job;
