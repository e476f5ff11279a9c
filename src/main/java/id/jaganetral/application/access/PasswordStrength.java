package id.jaganetral.application.access;

import java.util.List;

/** Judges how long a password would withstand guessing. */
@FunctionalInterface
public interface PasswordStrength {
    /** Grades, weakest first; from {@link #FAIR} on a password is accepted. */
    enum Grade {
        HOPELESS,
        WEAK,
        FAIR,
        GOOD,
        STRONG;

        public boolean isEnough() {
            return compareTo(FAIR) >= 0;
        }
    }

    /**
     * The grade of a password.
     *
     * @param known what a guesser would try first: names of the user and the office
     */
    Grade grade(CharSequence password, List<String> known);
}
