package id.jaganetral.application.settings;

import id.jaganetral.application.access.Gate;
import id.jaganetral.application.access.Permission;
import id.jaganetral.domain.authority.GovernmentKind;
import id.jaganetral.domain.letter.OfficeProfile;
import id.jaganetral.domain.letter.number.NumberRules;
import java.util.Optional;

/** The office's profile, changed only by whoever may. */
public record PermittedProfiles(OfficeProfiles inner, Gate gate) implements OfficeProfiles {
    @Override
    public OfficeProfile load() {
        return inner.load();
    }

    @Override
    public Optional<GovernmentKind> governmentKind() {
        return inner.governmentKind();
    }

    @Override
    public void saveGovernmentKind(GovernmentKind kind) {
        gate.require(Permission.KEEP_OFFICE);
        inner.saveGovernmentKind(kind);
    }

    @Override
    public NumberRules numbering() {
        return inner.numbering();
    }

    @Override
    public void saveNumbering(NumberRules rules) {
        gate.require(Permission.KEEP_OFFICE);
        inner.saveNumbering(rules);
    }

    @Override
    public void save(OfficeProfile profile) {
        gate.require(Permission.KEEP_OFFICE);
        inner.save(profile);
    }
}
