package id.jaganetral.application.audit;

import id.jaganetral.application.transaction.UnitOfWork;
import id.jaganetral.application.work.Progress;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** Checks the whole log (memeriksa catatan) and holds it against every head of it that was written down elsewhere. */
public final class CheckLog {
    private static final int STEP = 10_000;

    private final UnitOfWork uow;
    private final UUID workspace;
    private final AnchorFile beside;
    private final Supplier<List<Anchor>> kept;

    /** Without backups. */
    public CheckLog(UnitOfWork uow, UUID workspace, AnchorFile beside) {
        this(uow, workspace, beside, List::of);
    }

    /**
     * The check.
     *
     * @param kept heads in the backups, read at each check
     */
    public CheckLog(UnitOfWork uow, UUID workspace, AnchorFile beside, Supplier<List<Anchor>> kept) {
        this.uow = uow;
        this.workspace = workspace;
        this.beside = beside;
        this.kept = kept;
    }

    /**
     * What was found.
     *
     * @param head the last entry that fits
     * @param anchors how many heads from elsewhere it was held against
     * @param fault what is wrong; empty when nothing is
     */
    public record Finding(ChainHead head, int anchors, Optional<ChainFault> fault) {}

    /**
     * Checks.
     *
     * @param more heads from elsewhere: seals
     */
    public Finding check(Collection<Anchor> more, Progress progress) {
        List<Anchor> anchors = new ArrayList<>(more);
        anchors.addAll(kept.get());
        return uow.<Finding>read(tx -> {
            AuditQueries log = tx.queries(AuditQueries.class);
            anchors.addAll(log.letters());
            beside.read().ifPresent(head -> anchors.add(new Anchor(head, Anchor.Place.FOLDER, "")));
            ChainWalk walk = new ChainWalk(ChainHead.beforeFirst(workspace), anchors);
            long expected = log.head().map(ChainHead::number).orElse(0L);
            log.walk(linked -> {
                if (linked.entry().number() % STEP == 0) {
                    progress.at(linked.entry().number(), expected);
                }
                return walk.step(linked);
            });
            return new Finding(walk.head(), anchors.size(), walk.fault());
        });
    }
}
