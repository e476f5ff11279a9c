package id.jaganetral.application.letter.check;

import id.jaganetral.application.casefile.CaseDesk;
import id.jaganetral.domain.casefile.CaseFile;
import id.jaganetral.domain.outcome.Message;
import id.jaganetral.domain.outcome.Reason;
import id.jaganetral.domain.rule.RuleBook;
import java.util.Optional;

/** Keeps a decision from being signed that could not be recorded in the file afterwards. */
public final class DecisionCheck {
    private static final String OWN_KINDS_FIRST = "own-kinds-first";

    private final CaseDesk desk;

    public DecisionCheck(CaseDesk desk) {
        this.desk = desk;
    }

    /**
     * Contract staff are punished by kinds of their agency's own regulation; the one that keeps their place imposes nothing.
     *
     * @param field where the letter names the kind
     * @param kind code of the kind it imposes
     */
    public Optional<Reason> against(String field, String kind, CaseFile file) {
        RuleBook book = desk.law().rules();
        return book.holdsPlace(kind, file.person().kind())
                ? Optional.of(Reason.byLaw(
                        Optional.of(field),
                        Message.of("casefile.refuse.ownKindsFirst"),
                        book.cite(book.rule(OWN_KINDS_FIRST)),
                        OWN_KINDS_FIRST))
                : Optional.empty();
    }
}
