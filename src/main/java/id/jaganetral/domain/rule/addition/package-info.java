/**
 * What an office adds to the shipped law (tambahan kantor): dated, reasoned, never edited away. How additions and
 * shipped entries become one book is {@code persistence.law}.
 */
package id.jaganetral.domain.rule.addition;
