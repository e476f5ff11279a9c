/** What was done so that nobody breaches neutrality, as far as it took place outside the program: who attended, who signed. */
package id.jaganetral.domain.prevention;
