package id.jaganetral.application.home;

import id.jaganetral.domain.casefile.CaseFileId;
import id.jaganetral.domain.incoming.ReceivedLetterId;
import java.util.function.Function;

/** What something due belongs to. */
public sealed interface DuePlace {
    /** Chooses by kind. */
    <T> T choose(Function<CaseFileId, ? extends T> ofCase, Function<ReceivedLetterId, ? extends T> ofLetter);

    /** A step of a case. */
    record OfCase(CaseFileId id) implements DuePlace {
        @Override
        public <T> T choose(
                Function<CaseFileId, ? extends T> ofCase, Function<ReceivedLetterId, ? extends T> ofLetter) {
            return ofCase.apply(id);
        }
    }

    /** A letter to be answered. */
    record OfLetter(ReceivedLetterId id) implements DuePlace {
        @Override
        public <T> T choose(
                Function<CaseFileId, ? extends T> ofCase, Function<ReceivedLetterId, ? extends T> ofLetter) {
            return ofLetter.apply(id);
        }
    }
}
