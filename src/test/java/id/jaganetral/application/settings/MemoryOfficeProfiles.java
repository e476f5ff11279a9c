package id.jaganetral.application.settings;

import id.jaganetral.domain.authority.GovernmentKind;
import id.jaganetral.domain.letter.OfficeProfile;
import id.jaganetral.domain.letter.number.NumberRules;
import java.util.Optional;

/** The profile of the office in memory. */
public final class MemoryOfficeProfiles implements OfficeProfiles {
    private OfficeProfile profile;
    private Optional<GovernmentKind> kind = Optional.empty();
    private NumberRules rules = NumberRules.none();

    public MemoryOfficeProfiles() {
        this(OfficeProfile.blank());
    }

    public MemoryOfficeProfiles(OfficeProfile profile) {
        this.profile = profile;
    }

    @Override
    public OfficeProfile load() {
        return profile;
    }

    @Override
    public void save(OfficeProfile saved) {
        profile = saved;
    }

    @Override
    public Optional<GovernmentKind> governmentKind() {
        return kind;
    }

    @Override
    public void saveGovernmentKind(GovernmentKind laidDown) {
        kind = Optional.of(laidDown);
    }

    @Override
    public NumberRules numbering() {
        return rules;
    }

    @Override
    public void saveNumbering(NumberRules laidDown) {
        rules = laidDown;
    }
}
