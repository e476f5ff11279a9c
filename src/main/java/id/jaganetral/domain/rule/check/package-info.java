/** Proves that a rule book holds together before it is used, and before an office's addition is accepted. */
package id.jaganetral.domain.rule.check;
