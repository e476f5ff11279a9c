/**
 * From the rows chosen to the kinds of sanction an official may choose from: the kinds in use, earlier sanctions,
 * factors. A proposal (usulan), never a verdict.
 */
package id.jaganetral.domain.rule.sanction;
