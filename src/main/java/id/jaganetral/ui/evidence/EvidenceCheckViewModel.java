package id.jaganetral.ui.evidence;

import id.jaganetral.application.evidence.VerifyEvidence;
import id.jaganetral.application.work.Progress;
import id.jaganetral.domain.evidence.IntegrityFinding;
import id.jaganetral.domain.outcome.Message;
import id.jaganetral.ui.kit.job.Job;
import id.jaganetral.ui.kit.job.Jobs;
import id.jaganetral.ui.kit.job.Problems;
import id.jaganetral.ui.kit.job.RunningJob;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** The check of every piece of evidence in the workspace. */
public final class EvidenceCheckViewModel {
    private final VerifyEvidence verify;
    private final Jobs jobs;
    private final ObjectProperty<Optional<RunningJob>> running = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Checked>> checked = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Message>> problem = new SimpleObjectProperty<>(Optional.empty());
    private boolean ended;

    public EvidenceCheckViewModel(VerifyEvidence verify, Jobs jobs) {
        this.verify = verify;
        this.jobs = jobs;
    }

    /**
     * What a check came to.
     *
     * @param destroyed how many pieces were destroyed by decided lists
     */
    record Checked(List<IntegrityFinding> findings, long destroyed) {}

    ObjectProperty<Optional<RunningJob>> running() {
        return running;
    }

    /** What was found; empty until it was checked to the end. */
    ObjectProperty<Optional<Checked>> checked() {
        return checked;
    }

    ObjectProperty<Optional<Message>> problem() {
        return problem;
    }

    void check() {
        checked.set(Optional.empty());
        problem.set(Optional.empty());
        ended = false;
        RunningJob job = jobs.start(Job.doing(Message.of("evidence.verify.job"), this::checked)
                .onSuccess(found -> checked.set(Optional.of(found)))
                .onFailure(thrown -> problem.set(Optional.of(Problems.words(thrown))))
                .atEnd(() -> {
                    ended = true;
                    running.set(Optional.empty());
                }));
        // jobs of tests have ended here
        if (!ended) {
            running.set(Optional.of(job));
        }
    }

    private Checked checked(Progress progress) {
        return new Checked(verify.verifyEverything(progress), verify.destroyed());
    }
}
