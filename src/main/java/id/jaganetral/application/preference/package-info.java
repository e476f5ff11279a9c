/**
 * What one user of one machine likes: look, size of the window, recent workspaces. What belongs to the office
 * lies in its workspace, not here.
 */
package id.jaganetral.application.preference;
