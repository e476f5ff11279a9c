package id.jaganetral.application.evidence;

import id.jaganetral.application.session.Officer;
import id.jaganetral.application.work.Progress;
import id.jaganetral.domain.evidence.Provenance;
import id.jaganetral.domain.evidence.SafeName;
import id.jaganetral.domain.outcome.Message;
import id.jaganetral.domain.outcome.OperationFailed;
import id.jaganetral.domain.outcome.Outcome;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.Optional;

/** Takes a file in as evidence: copied, hashed and durable, before any report refers to it. */
public final class ReceiveEvidence {
    private final EvidenceFiles files;
    private final Officer officer;
    private final Clock clock;

    public ReceiveEvidence(EvidenceFiles files, Officer officer, Clock clock) {
        this.files = files;
        this.officer = officer;
        this.clock = clock;
    }

    public Outcome<Received> receive(Arriving arriving, Progress progress) {
        try (InputStream source = arriving.source().open()) {
            return files.keep(source, SafeName.of(arriving.fileName()), arriving.bytes(), progress)
                    .map(file -> new Received(file, provenance(arriving)));
        } catch (IOException unreadable) {
            throw new OperationFailed(
                    Message.of("evidence.receive.unreadable", SafeName.of(arriving.fileName())), unreadable);
        }
    }

    private Provenance provenance(Arriving arriving) {
        return new Provenance(
                arriving.way(),
                SafeName.of(arriving.fileName()),
                clock.instant(),
                officer.name(),
                "",
                Optional.empty());
    }
}
