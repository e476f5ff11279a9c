package id.jaganetral.application.casefile;

import id.jaganetral.domain.casefile.CaseFile;
import id.jaganetral.domain.casefile.CaseFileId;
import id.jaganetral.domain.casefile.standing.CaseStage;
import id.jaganetral.domain.rule.Track;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The cover of a case file, without its facts.
 *
 * @param settledStage stage of a file that no passing of days changes; empty while its facts must be looked at
 */
public record CaseFileHead(
        CaseFileId id,
        String number,
        String name,
        String nip,
        String position,
        String opd,
        Track track,
        LocalDate openedOn,
        Optional<CaseStage> settledStage) {

    /** The cover of a file whose facts must be looked at. */
    static CaseFileHead ofUnsettled(CaseFile file) {
        return new CaseFileHead(
                file.id(),
                file.number(),
                file.person().name(),
                file.person().nip(),
                file.person().position(),
                file.person().opd(),
                file.track(),
                file.facts().get(0).fact().on(),
                Optional.empty());
    }
}
