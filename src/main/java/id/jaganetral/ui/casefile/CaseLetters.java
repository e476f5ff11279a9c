package id.jaganetral.ui.casefile;

import java.util.Optional;

/** Which letters can be written for a case. */
@FunctionalInterface
public interface CaseLetters {
    /** Whether there is a form with this code; the empty code asks for any. */
    boolean writes(String form);

    /** The form that imposes this kind of sanction. */
    default Optional<String> imposing(String sanction) {
        return Optional.empty();
    }
}
