package id.jaganetral.application.settings;

import id.jaganetral.domain.authority.GovernmentKind;
import id.jaganetral.domain.letter.OfficeProfile;
import id.jaganetral.domain.letter.Signatory;
import id.jaganetral.domain.outcome.Message;
import id.jaganetral.domain.outcome.Outcome;
import id.jaganetral.domain.outcome.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Checks and saves the profile of the office (profil instansi). */
public final class SaveOfficeProfile {
    /** A picture for a letterhead, not a poster. */
    private static final int MOST_EMBLEM_BYTES = 5 << 20;

    private final OfficeProfiles profiles;

    public SaveOfficeProfile(OfficeProfiles profiles) {
        this.profiles = profiles;
    }

    public OfficeProfile present() {
        return profiles.load();
    }

    /** The kind of government as laid down; until then what the name in the letterhead tells. */
    public Optional<GovernmentKind> governmentKind() {
        return profiles.governmentKind()
                .or(() -> GovernmentKind.named(profiles.load().government()));
    }

    /**
     * Saves.
     *
     * @param kind the kind of government, on which the table of authority depends
     */
    public Outcome<OfficeProfile> save(OfficeProfile profile, Optional<GovernmentKind> kind) {
        if (kind.isEmpty()) {
            return save(profile).fold(saved -> Outcome.refused(noKind()), reasons -> {
                List<Reason> all = new ArrayList<>(reasons);
                all.add(noKind());
                return Outcome.refused(all);
            });
        }
        Outcome<OfficeProfile> saved = save(profile);
        if (saved instanceof Outcome.Done<OfficeProfile>) {
            profiles.saveGovernmentKind(kind.get());
        }
        return saved;
    }

    private static Reason noKind() {
        return Reason.atField("governmentKind", Message.of("settings.office.required"));
    }

    public Outcome<OfficeProfile> save(OfficeProfile profile) {
        List<Reason> reasons = new ArrayList<>();
        required(reasons, "government", profile.government());
        required(reasons, "office", profile.office());
        required(reasons, "address", profile.address());
        required(reasons, "place", profile.place());
        required(reasons, "authority", profile.authority());
        required(reasons, "unitCode", profile.unitCode());
        checkPattern(reasons, profile);
        for (Signatory signatory : profile.signatories()) {
            if (!signatory.complete()) {
                reasons.add(Reason.atField("signatories", Message.of("settings.office.signatory.incomplete")));
                break;
            }
        }
        profile.emblem()
                .filter(picture -> picture.length() > MOST_EMBLEM_BYTES)
                .ifPresent(
                        picture -> reasons.add(Reason.atField("emblem", Message.of("settings.office.emblem.large"))));
        if (!reasons.isEmpty()) {
            return Outcome.refused(reasons);
        }
        profiles.save(profile);
        return Outcome.done(profile);
    }

    private static void required(List<Reason> reasons, String field, String value) {
        if (value.isBlank()) {
            reasons.add(Reason.atField(field, Message.of("settings.office.required")));
        }
    }

    private static void checkPattern(List<Reason> reasons, OfficeProfile profile) {
        Set<String> unknown = profile.pattern().unknownTokens();
        if (!unknown.isEmpty()) {
            reasons.add(Reason.atField(
                    "pattern", Message.of("settings.office.pattern.unknown", String.join(", ", unknown))));
        } else if (!profile.pattern().hasSerial()) {
            reasons.add(Reason.atField("pattern", Message.of("settings.office.pattern.noserial")));
        }
    }
}
