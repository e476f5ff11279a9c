package id.jaganetral.application.letter.set;

import id.jaganetral.application.casefile.CaseView;
import id.jaganetral.application.letter.LetterFilter;
import id.jaganetral.application.letter.LetterLine;
import id.jaganetral.application.letter.LetterQueries;
import id.jaganetral.application.letter.template.LetterLibrary;
import id.jaganetral.application.rule.LawBook;
import id.jaganetral.application.transaction.UnitOfWork;
import id.jaganetral.domain.letter.LetterKind;
import id.jaganetral.domain.letter.set.DocumentChecklist;
import id.jaganetral.domain.letter.set.MadeLetter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Looks which documents a case has, lacks and does not need (kelengkapan dokumen). */
public final class CheckDocuments {
    /** More letters than a case has. */
    private static final int MOST = 500;

    private final UnitOfWork uow;
    private final LetterLibrary library;
    private final DocumentSetLibrary sets;
    private final LawBook law;

    public CheckDocuments(UnitOfWork uow, LetterLibrary library, DocumentSetLibrary sets, LawBook law) {
        this.uow = uow;
        this.library = library;
        this.sets = sets;
        this.law = law;
    }

    public DocumentChecklist check(CaseView view) {
        List<LetterLine> lines = uow.read(tx -> tx.queries(LetterQueries.class)
                .lines(LetterFilter.ofCase(view.file().id().value()), 0, MOST));
        Map<String, MadeLetter> letters = new HashMap<>();
        // the newest comes first and stays
        lines.stream()
                .filter(line -> !line.superseded())
                .forEach(line -> letters.putIfAbsent(
                        line.kind(), new MadeLetter(line.id(), line.number().strip(), line.date())));
        return new DocumentChecklist.Drawing(
                        sets.sets(), view.file(), view.standing(), letters, code -> library.catalogue()
                                .find(code)
                                .map(LetterKind::title))
                .draw(law.rules());
    }
}
