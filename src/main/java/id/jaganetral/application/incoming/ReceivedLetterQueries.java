package id.jaganetral.application.incoming;

import id.jaganetral.application.access.Needs;
import id.jaganetral.application.access.Permission;
import id.jaganetral.application.transaction.Queries;
import id.jaganetral.domain.incoming.ReceivedLetter;
import id.jaganetral.domain.incoming.ReceivedLetterId;
import java.util.List;
import java.util.Optional;

/** Asks for letters received (port). */
@Needs(Permission.SEE_RECEIVED_LETTERS)
public interface ReceivedLetterQueries extends Queries {
    Optional<ReceivedLetter> find(ReceivedLetterId id);

    /** Those nothing has settled yet, the last received first; among them some that ask for nothing. */
    List<ReceivedLetter> unsettled();

    /** All of them, the last received first. */
    List<ReceivedLetter> all();
}
