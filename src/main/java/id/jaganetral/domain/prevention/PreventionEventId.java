package id.jaganetral.domain.prevention;

import java.util.Objects;
import java.util.UUID;

/** Names a {@link PreventionEvent}. */
public record PreventionEventId(UUID value) {
    public PreventionEventId {
        Objects.requireNonNull(value);
    }

    public static PreventionEventId fresh() {
        return new PreventionEventId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
