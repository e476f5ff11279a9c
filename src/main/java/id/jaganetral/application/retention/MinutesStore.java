package id.jaganetral.application.retention;

import id.jaganetral.application.access.Needs;
import id.jaganetral.application.access.Permission;
import id.jaganetral.application.transaction.Store;
import id.jaganetral.domain.letter.LetterId;
import java.util.UUID;

/** Ties the minutes to the list they are about; once. */
@Needs(Permission.ISSUE_LETTERS)
public interface MinutesStore extends Store {
    void minutes(UUID list, LetterId letter);
}
