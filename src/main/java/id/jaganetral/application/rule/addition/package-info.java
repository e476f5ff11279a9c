/** Adding to the law in the application: holidays, stages, addressees, versions, confirmations, and taking them back. */
package id.jaganetral.application.rule.addition;
