/** Who is working. */
package id.jaganetral.application.session;
