package id.jaganetral.application.access;

import id.jaganetral.domain.outcome.Message;
import id.jaganetral.domain.outcome.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What a name and a password must be before they become a way in. */
public final class NewUserCheck {
    /** Letters of a password; shorter ones are not accepted however odd they are. */
    public static final int SHORTEST_PASSWORD = 10;

    /** Longer ones only make somebody wait. */
    static final int LONGEST_PASSWORD = 200;

    private static final Pattern SIGN_IN_NAME = Pattern.compile("[\\p{L}\\p{N}._-]{3,40}");

    private final PasswordStrength strength;

    public NewUserCheck(PasswordStrength strength) {
        this.strength = strength;
    }

    /** What stands against this user, empty when nothing does. */
    public List<Reason> reasons(NewUser user) {
        List<Reason> reasons = new ArrayList<>();
        if (user.fullName().isBlank()) {
            reasons.add(Reason.atField("fullName", Message.of("kit.required")));
        }
        if (!SIGN_IN_NAME.matcher(user.credentials().name().strip()).matches()) {
            reasons.add(Reason.atField("name", Message.of("access.name.shape")));
        }
        reasons.addAll(password(
                user.credentials().password(), List.of(user.credentials().name(), user.fullName())));
        return reasons;
    }

    /** What stands against this password. */
    public List<Reason> password(char[] password, List<String> known) {
        if (password.length < SHORTEST_PASSWORD) {
            return List.of(Reason.atField("password", Message.of("access.password.short", SHORTEST_PASSWORD)));
        }
        if (password.length > LONGEST_PASSWORD) {
            return List.of(Reason.atField("password", Message.of("access.password.long", LONGEST_PASSWORD)));
        }
        if (!strength.grade(new String(password), known).isEnough()) {
            return List.of(Reason.atField("password", Message.of("access.password.weak")));
        }
        return List.of();
    }
}
