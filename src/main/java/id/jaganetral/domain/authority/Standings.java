package id.jaganetral.domain.authority;

/** How high officials stand above the person of one question. */
final class Standings {
    private final AuthorityTable table;
    private final AuthorityQuestion question;

    Standings(AuthorityTable table, AuthorityQuestion question) {
        this.table = table;
        this.question = question;
    }

    boolean lower(Official official) {
        return of(official) < subject();
    }

    /**
     * Levels between the person and the official, counted in the chain as it really is: a level that has no post does
     * not count, a vacant post does, two officials of the same level count once.
     */
    int levelsAbove(Official official) {
        int top = of(official);
        int own = subject();
        return (int) question.chain().officials().stream()
                .mapToInt(this::of)
                .filter(standing -> standing > own && standing <= top)
                .distinct()
                .count();
    }

    private int of(Official official) {
        return table.standing(official, question.government());
    }

    private int subject() {
        return table.standing(question.subject().post()).standing();
    }
}
