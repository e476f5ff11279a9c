package id.jaganetral.application.settings;

import id.jaganetral.domain.letter.OfficeProfile;

/** Keeps the profile of the office in the workspace (port). */
public interface OfficeProfiles {
    /** The profile as last saved, or the blank one. */
    OfficeProfile load();

    /** Replaces it whole; after return it survives a power cut. */
    void save(OfficeProfile profile);
}
