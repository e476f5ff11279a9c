package id.jaganetral.application.letter.check;

import id.jaganetral.application.casefile.CaseDesk;
import id.jaganetral.application.transaction.UnitOfWork;

/** What a letter is held against before it is issued. */
public record LetterChecks(CertificateCheck certificates, DecisionCheck decisions) {
    public static LetterChecks of(UnitOfWork uow, CaseDesk desk) {
        return new LetterChecks(new CertificateCheck(uow, desk), new DecisionCheck(desk));
    }
}
