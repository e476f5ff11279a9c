package id.jaganetral.application.audit.watch;

import id.jaganetral.application.audit.Logbook;
import id.jaganetral.application.settings.OfficeProfiles;
import id.jaganetral.domain.audit.Act;
import id.jaganetral.domain.audit.ActKind;
import id.jaganetral.domain.authority.GovernmentKind;
import id.jaganetral.domain.letter.OfficeProfile;
import id.jaganetral.domain.letter.number.NumberRules;
import java.util.Optional;

/** Notes changes of the office's profile. */
public record LoggedProfiles(OfficeProfiles profiles, Logbook log) implements OfficeProfiles {
    @Override
    public OfficeProfile load() {
        return profiles.load();
    }

    @Override
    public Optional<GovernmentKind> governmentKind() {
        return profiles.governmentKind();
    }

    @Override
    public void saveGovernmentKind(GovernmentKind kind) {
        log.note(Act.of(ActKind.OFFICE_CHANGED));
        profiles.saveGovernmentKind(kind);
    }

    @Override
    public NumberRules numbering() {
        return profiles.numbering();
    }

    @Override
    public void saveNumbering(NumberRules rules) {
        log.note(Act.of(ActKind.NUMBERING_CHANGED));
        profiles.saveNumbering(rules);
    }

    @Override
    public void save(OfficeProfile profile) {
        log.note(Act.of(ActKind.OFFICE_CHANGED));
        profiles.save(profile);
    }
}
