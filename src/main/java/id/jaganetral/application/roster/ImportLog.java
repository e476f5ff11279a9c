package id.jaganetral.application.roster;

import id.jaganetral.application.session.Officer;
import id.jaganetral.application.transaction.Writing;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Enters imports into the list of imports, in the transaction that does them. */
record ImportLog(Officer officer, Clock clock) {

    void enter(Writing tx, Path file, RosterCounts counts, List<RowNote> rejected) {
        ImportRecord done = new ImportRecord(
                UUID.randomUUID(),
                clock.instant(),
                officer.name(),
                String.valueOf(file.getFileName()),
                counts.added(),
                counts.changed(),
                counts.unchanged(),
                counts.missing(),
                counts.rejected());
        tx.store(ImportStore.class).record(done, rejected);
    }
}
