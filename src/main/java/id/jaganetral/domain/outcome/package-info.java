/** What an operation answers: done, refused with reasons, or failed because of the environment. No texts, only keys. */
package id.jaganetral.domain.outcome;
