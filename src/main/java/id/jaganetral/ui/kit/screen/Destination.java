package id.jaganetral.ui.kit.screen;

import java.util.Optional;

/**
 * A place in the program, as a plain value: a record with {@link Page}. Features name places, never screens; see {@link
 * Places}.
 */
public interface Destination {
    /** Key of the place's name, for the breadcrumbs. */
    default String titleKey() {
        return getClass().getAnnotation(Page.class).title();
    }

    /** The place above it, empty for the top level. */
    default Optional<Destination> parent() {
        Class<? extends Destination> above =
                getClass().getAnnotation(Page.class).under();
        try {
            return above == Destination.class
                    ? Optional.empty()
                    : Optional.of(above.getDeclaredConstructor().newInstance());
        } catch (ReflectiveOperationException needsMore) {
            throw new IllegalStateException(above.getSimpleName() + " cannot be opened with nothing told", needsMore);
        }
    }
}
