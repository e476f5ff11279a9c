package id.jaganetral.application.letter.check;

import id.jaganetral.application.casefile.CaseDesk;
import id.jaganetral.application.casefile.CaseFileHead;
import id.jaganetral.application.casefile.CaseFileQueries;
import id.jaganetral.application.transaction.UnitOfWork;
import id.jaganetral.domain.casefile.CaseFact;
import id.jaganetral.domain.casefile.CaseFile;
import id.jaganetral.domain.casefile.standing.CaseStage;
import id.jaganetral.domain.employee.EmployeeId;
import id.jaganetral.domain.letter.Certified;
import id.jaganetral.domain.outcome.Message;
import id.jaganetral.domain.rule.Track;
import java.util.List;
import java.util.Optional;

/** Looks through the person's discipline files before the office certifies that there is nothing. */
public final class CertificateCheck {
    private final UnitOfWork uow;
    private final CaseDesk desk;

    public CertificateCheck(UnitOfWork uow, CaseDesk desk) {
        this.uow = uow;
        this.desk = desk;
    }

    /** What contradicts the certificate, one sentence a file; empty when nothing does. */
    public List<Message> against(Certified certified, EmployeeId person) {
        List<CaseFile> files = uow.read(tx -> {
            CaseFileQueries queries = tx.queries(CaseFileQueries.class);
            return queries.ofEmployee(person).stream()
                    .map(CaseFileHead::id)
                    .map(queries::find)
                    .flatMap(Optional::stream)
                    .toList();
        });
        return files.stream()
                .filter(file -> file.track() == Track.DISCIPLINE)
                .map(file -> against(certified, file))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Message> against(Certified certified, CaseFile file) {
        CaseStage stage = desk.assess(file).stage();
        Optional<CaseFact.Decided> decided =
                file.history().last(CaseFact.Decided.class).filter(decision -> stage != CaseStage.ANNULLED);
        if (decided.isPresent() && (certified == Certified.NEVER_PUNISHED || !stage.closed())) {
            String key = stage.closed() ? "letter.check.punished" : "letter.check.serving";
            return Optional.of(Message.of(
                    key,
                    file.number(),
                    decided.get().number(),
                    kind(decided.get().kind())));
        }
        return certified == Certified.NOT_SERVING && !stage.closed()
                ? Optional.of(Message.of("letter.check.examined", file.number()))
                : Optional.empty();
    }

    private String kind(String code) {
        return desk.law().rules().kinds().containsKey(code)
                ? desk.law().rules().kind(code).name()
                : code;
    }
}
