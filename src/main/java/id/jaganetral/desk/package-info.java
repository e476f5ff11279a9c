/**
 * The use cases of each feature, built for one open workspace: from here a screen, a command or another feature takes what
 * it needs. What a workspace is and how it is opened stands above, in the root package.
 */
package id.jaganetral.desk;
