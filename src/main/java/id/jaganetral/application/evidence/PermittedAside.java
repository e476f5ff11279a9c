package id.jaganetral.application.evidence;

import id.jaganetral.application.access.Gate;
import id.jaganetral.application.access.Permission;
import id.jaganetral.domain.evidence.Fingerprint;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;

/** Evidence set aside, looked into only by whoever may see reports; tidying needs no permission. */
public record PermittedAside(EvidenceAside inner, Gate gate) implements EvidenceAside {
    @Override
    public void put(Fingerprint fingerprint) {
        inner.put(fingerprint);
    }

    @Override
    public void giveBack(Fingerprint fingerprint) {
        inner.giveBack(fingerprint);
    }

    @Override
    public InputStream openAside(Fingerprint fingerprint) {
        gate.require(Permission.SEE_REPORTS);
        return inner.openAside(fingerprint);
    }

    @Override
    public List<Fingerprint> allAside() {
        return inner.allAside();
    }

    @Override
    public Path asidePlace() {
        return inner.asidePlace();
    }
}
