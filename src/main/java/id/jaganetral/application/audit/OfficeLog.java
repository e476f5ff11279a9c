package id.jaganetral.application.audit;

import id.jaganetral.application.transaction.UnitOfWork;
import id.jaganetral.domain.audit.Act;
import id.jaganetral.domain.audit.ActKind;
import id.jaganetral.domain.outcome.OperationFailed;
import id.jaganetral.domain.outcome.Outcome;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The log of one opened workspace, from the moment somebody came in until they leave. */
public final class OfficeLog {
    private static final Logger LOG = LoggerFactory.getLogger(OfficeLog.class);

    private final UnitOfWork uow;
    private final UUID workspace;
    private final AnchorFile beside;
    private final boolean fits;

    /** Enters who came in. */
    public OfficeLog(UnitOfWork uow, UUID workspace, AnchorFile beside, UUID account) {
        this.uow = uow;
        this.workspace = workspace;
        this.beside = beside;
        enter(account);
        this.fits = anchor().moveOn();
    }

    /** Whether the log still held the head kept beside the database when the workspace was opened. */
    public boolean fits() {
        return fits;
    }

    public Logbook book() {
        return new Logbook(uow);
    }

    public KeepAnchor anchor() {
        return new KeepAnchor(uow, beside);
    }

    /** Names the workspace in exports and seals. */
    public UUID workspace() {
        return workspace;
    }

    /** A seal of this workspace's log; refused when the file is none. */
    public Outcome<Anchor> seal(Path file) {
        return Seals.read(workspace, file);
    }

    /**
     * The check.
     *
     * @param kept heads in the backups
     */
    public CheckLog check(Supplier<List<Anchor>> kept) {
        return new CheckLog(uow, workspace, beside, kept);
    }

    /** Says that the office is being closed, as far as that is still possible. */
    public void left() {
        try {
            book().note(Act.of(ActKind.SIGNED_OUT));
            anchor().moveOn();
        } catch (OperationFailed closesAnyway) {
            LOG.warn("the end of the session could not be entered", closesAnyway);
        }
    }

    private void enter(UUID account) {
        uow.write(tx -> {
            tx.note(Act.about(ActKind.SIGNED_IN, account));
            return account;
        });
    }
}
