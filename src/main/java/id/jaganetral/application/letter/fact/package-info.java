/** What an issued letter says about its case, so that it is not typed a second time. */
package id.jaganetral.application.letter.fact;
