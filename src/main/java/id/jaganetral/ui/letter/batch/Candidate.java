package id.jaganetral.ui.letter.batch;

import id.jaganetral.domain.letter.LetterTopic;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/** Somebody a letter may be made for, ticked or not. */
final class Candidate {
    private final LetterTopic topic;
    private final String name;
    private final String details;
    private final BooleanProperty chosen = new SimpleBooleanProperty(true);

    Candidate(LetterTopic topic, String name, String details) {
        this.topic = topic;
        this.name = name;
        this.details = details;
    }

    LetterTopic topic() {
        return topic;
    }

    String name() {
        return name;
    }

    String details() {
        return details;
    }

    BooleanProperty chosen() {
        return chosen;
    }
}
