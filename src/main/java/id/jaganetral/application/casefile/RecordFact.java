package id.jaganetral.application.casefile;

import id.jaganetral.application.session.Officer;
import id.jaganetral.application.transaction.UnitOfWork;
import id.jaganetral.application.transaction.Writing;
import id.jaganetral.domain.audit.Act;
import id.jaganetral.domain.audit.ActKind;
import id.jaganetral.domain.casefile.CaseFact;
import id.jaganetral.domain.casefile.CaseFile;
import id.jaganetral.domain.casefile.CaseFileId;
import id.jaganetral.domain.casefile.check.Verdict;
import id.jaganetral.domain.outcome.Message;
import id.jaganetral.domain.outcome.Outcome;
import id.jaganetral.domain.outcome.Reason;

/** Adds a fact to a case file, unless law or file say no. A doubtful fact wants a note. */
public final class RecordFact {
    private final UnitOfWork uow;
    private final CaseDesk desk;
    private final Officer officer;

    public RecordFact(UnitOfWork uow, CaseDesk desk, Officer officer) {
        this.uow = uow;
        this.desk = desk;
        this.officer = officer;
    }

    /** What law and file would say of the fact; nothing is stored. */
    public Verdict check(CaseView view, CaseFact fact) {
        return desk.check(view.file()).check(view.file(), fact, desk.today(), view.others());
    }

    /**
     * Records.
     *
     * @param note why a doubtful fact is recorded all the same; may be empty for others
     */
    public Outcome<CaseView> record(CaseFileId id, CaseFact fact, String note) {
        return uow.write(tx -> tx.queries(CaseFileQueries.class)
                .find(id)
                .map(file -> record(tx, file, fact, note.strip()))
                .orElseGet(() -> Outcome.refused(Reason.of(Message.of("casefile.gone")))));
    }

    private Outcome<CaseView> record(Writing tx, CaseFile file, CaseFact fact, String note) {
        Verdict verdict = check(desk.view(tx, file), fact);
        if (!verdict.allowed()) {
            return Outcome.refused(verdict.refusals());
        }
        if (!verdict.cautions().isEmpty() && note.isEmpty()) {
            return Outcome.refused(Reason.atField("note", Message.of("casefile.refuse.noteNeeded")));
        }
        CaseFile more = file.with(fact, note, desk.clock().instant(), officer.name());
        tx.store(CaseFileStore.class).append(more, desk.settled(more));
        tx.note(Act.about(
                ActKind.CASE_FACT, file.id().value(), file.number(), fact.type().code()));
        CaseFile stored = tx.queries(CaseFileQueries.class).find(file.id()).orElseThrow();
        return Outcome.done(desk.view(tx, stored));
    }
}
