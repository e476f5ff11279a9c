/** Pictures for the sample workspace: screenshots of posts that never existed. */
package id.jaganetral.document.sample;
