package id.jaganetral.application.settings;

import id.jaganetral.domain.letter.OfficeProfile;
import id.jaganetral.domain.letter.number.NumberRules;

/** Keeps the profile of the office in the workspace (port). */
public interface OfficeProfiles {
    /** The profile as last saved, or the blank one. */
    OfficeProfile load();

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
