package id.jaganetral.application.settings;

import id.jaganetral.domain.authority.GovernmentKind;
import id.jaganetral.domain.letter.OfficeProfile;
import id.jaganetral.domain.letter.number.NumberRules;
import java.util.Optional;

/** Keeps the profile of the office in the workspace (port). */
public interface OfficeProfiles {
    /** The profile as last saved, or the blank one. */
    OfficeProfile load();

    /** The kind of government as laid down; empty until it is. */
    default Optional<GovernmentKind> governmentKind() {
        return Optional.empty();
    }

    /** Lays down the kind of government. */
    default void saveGovernmentKind(GovernmentKind kind) {
        throw new UnsupportedOperationException("the kind of government is not kept here");
    }

    /** How numbers of single forms differ. */
    default NumberRules numbering() {
        return NumberRules.none();
    }

    /** Replaces the rules of numbering. */
    default void saveNumbering(NumberRules rules) {
        throw new UnsupportedOperationException("rules of numbering are not kept here");
    }

    /** Replaces it whole; after return it survives a power cut. */
    void save(OfficeProfile profile);
}
