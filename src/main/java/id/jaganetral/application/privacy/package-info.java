/** Privacy mode (mode privasi): what on the screen names somebody, and what is shown instead. */
package id.jaganetral.application.privacy;
