/** Registering letters from outside, linking them to reports and cases, following them up. */
package id.jaganetral.application.incoming;
