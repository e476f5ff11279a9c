package id.jaganetral.application.register;

import java.util.Optional;

/** Remembers in the workspace what was last exported (port). */
public interface RegisterChoices {
    Optional<RegisterChoice> last();

    void remember(RegisterChoice choice);
}
