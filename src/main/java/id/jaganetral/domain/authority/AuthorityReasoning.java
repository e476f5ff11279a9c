package id.jaganetral.domain.authority;

import id.jaganetral.domain.rule.RuleBook;

/**
 * Finds who may punish: first the officials who go before everybody, then the chain of superiors from the nearest up,
 * then the personnel authority. What a vacant, implicated or acting official can not do moves to the next higher one.
 */
public final class AuthorityReasoning {
    private final RuleBook book;
    private final AuthorityTable table;

    public AuthorityReasoning(RuleBook book, AuthorityTable table) {
        this.book = book;
        this.table = table;
    }

    public AuthorityAnswer answer(AuthorityQuestion question) {
        return new Deliberation(book, table, question).answer();
    }
}
