package id.jaganetral.ui.kit.screen;

import java.util.Optional;

/** A place in the program, as a plain value. Features name places, never screens; see {@link Places}. */
public interface Destination {
    /** Key of the place's name, for the breadcrumbs. */
    String titleKey();

    /** The place above it, empty for the top level. */
    default Optional<Destination> parent() {
        return Optional.empty();
    }
}
