package id.jaganetral.application.evidence.custody;

import id.jaganetral.domain.evidence.custody.CustodyEntry;
import id.jaganetral.domain.outcome.Message;
import java.util.function.Function;

/** A line of the custody record in words. */
public final class CustodyWords {
    private CustodyWords() {}

    public static Message act(CustodyEntry entry) {
        return Message.of("evidence.custody.act." + entry.act());
    }

    /** What came of it: the state found by a check, what was written otherwise; may be empty. */
    public static String result(CustodyEntry entry, Function<Message, String> words) {
        return switch (entry.act()) {
            case VERIFIED -> words.apply(Message.of("evidence.state." + entry.result()));
            case DESCRIBED -> words.apply(Message.of("evidence.origin." + entry.result()));
            default -> entry.result();
        };
    }
}
