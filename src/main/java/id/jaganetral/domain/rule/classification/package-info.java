/**
 * From the facts of an act to the rows of the catalogue that can apply, each with why and why not. It proposes; the
 * officer chooses. Nothing here knows a report, a case or a store.
 */
package id.jaganetral.domain.rule.classification;
