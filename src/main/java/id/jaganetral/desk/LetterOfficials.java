package id.jaganetral.desk;

import id.jaganetral.application.authority.AuthorityRequest;
import id.jaganetral.application.authority.NoteCircumstance;
import id.jaganetral.application.authority.ResolveAuthority;
import id.jaganetral.application.authority.ResolvedAuthority;
import id.jaganetral.application.letter.material.CaseOfficials;
import id.jaganetral.application.settings.OfficeProfiles;
import id.jaganetral.domain.authority.OfficialRank;
import id.jaganetral.domain.casefile.Official;
import id.jaganetral.domain.employee.EmployeeSnapshot;
import java.util.Optional;
import java.util.Set;

/** Officials for letters, from who may punish whom; the personnel authority is named as the office names it. */
final class LetterOfficials implements CaseOfficials {
    private final ResolveAuthority resolve;
    private final NoteCircumstance circumstances;
    private final OfficeProfiles offices;

    public LetterOfficials(ResolveAuthority resolve, NoteCircumstance circumstances, OfficeProfiles offices) {
        this.resolve = resolve;
        this.circumstances = circumstances;
        this.offices = offices;
    }

    @Override
    public Optional<String> decider(EmployeeSnapshot person, String sanction) {
        String own = offices.load().authority();
        return resolved(person, sanction)
                .answer()
                .decider()
                .map(official -> official.rank() == OfficialRank.PPK && !own.isBlank() ? own : official.title());
    }

    @Override
    public Optional<Official> superior(EmployeeSnapshot person, String sanction) {
        return resolved(person, sanction).examiner().filter(official -> !official.name()
                .isBlank());
    }

    private ResolvedAuthority resolved(EmployeeSnapshot person, String sanction) {
        return resolve.resolve(AuthorityRequest.of(
                person, sanction, Set.of(), person.employee().flatMap(circumstances::noted)));
    }
}
