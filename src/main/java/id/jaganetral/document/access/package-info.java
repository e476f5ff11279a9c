/** What is printed about the way in. */
package id.jaganetral.document.access;
