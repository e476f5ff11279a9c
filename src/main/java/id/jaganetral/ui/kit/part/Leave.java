package id.jaganetral.ui.kit.part;

import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;

/** Asks the dialog a part stands in to go, as if it was cancelled: what it was for is done. */
public final class Leave {
    /** Heard by the dialog. */
    public static final EventType<Event> EVENT = new EventType<>(Event.ANY, "LEAVE_DIALOG");

    private Leave() {}

    /** Nothing happens to a part that stands in no dialog. */
    public static void dialogAround(Node part) {
        part.fireEvent(new Event(EVENT));
    }
}
