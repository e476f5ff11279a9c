/**
 * Who may punish (pejabat yang berwenang menghukum): the chain of superiors as the units tell it, the authority table of
 * the rule book, and the answer with its derivation. A proposal, never a verdict. Nothing here knows a store or a case.
 */
package id.jaganetral.domain.authority;
