/** Proposing a sanction on the page of a case: what is permitted and why, the officer's own choice and reason. */
package id.jaganetral.ui.sanction;
