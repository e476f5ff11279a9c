package id.jaganetral.application.roster;

import id.jaganetral.application.session.Officer;
import id.jaganetral.application.transaction.Writing;
import id.jaganetral.domain.audit.Act;
import id.jaganetral.domain.audit.ActKind;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

/** Enters imports into the list of imports, in the transaction that does them. */
record ImportLog(Officer officer, Clock clock) {

    void enter(Writing tx, ActKind kind, Path file, RosterCounts counts, List<RowNote> rejected) {
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
        tx.note(Act.about(
                kind,
                done.id(),
                counts.added(),
                counts.changed(),
                counts.unchanged(),
                counts.missing(),
                counts.rejected(),
                fingerprint(file)));
    }

    /** SHA-256 of the file; a stick pulled out since it was read is no reason to lose the import. */
    private static String fingerprint(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            in.transferTo(new DigestOutputStream(OutputStream.nullOutputStream(), digest));
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException gone) {
            return "-";
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
