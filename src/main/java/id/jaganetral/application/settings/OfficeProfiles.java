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
    Optional<GovernmentKind> governmentKind();

    /** Lays down the kind of government. */
    void saveGovernmentKind(GovernmentKind kind);

    /** How numbers of single forms differ. */
    NumberRules numbering();

    /** Replaces the rules of numbering. */
    void saveNumbering(NumberRules rules);

    /** Replaces it whole; after return it survives a power cut. */
    void save(OfficeProfile profile);
}
