/**
 * The rule book: catalogue of violations, provisions, sanctions, elections, and the proposal they lead to. The law
 * itself is data under {@code src/main/resources/law}; here is only how it is read and reasoned with.
 */
package id.jaganetral.domain.rule;
