package id.jaganetral.application.evidence;

import id.jaganetral.application.work.Progress;
import id.jaganetral.domain.evidence.Fingerprint;
import id.jaganetral.domain.evidence.KeptFile;
import id.jaganetral.domain.evidence.MediaType;
import id.jaganetral.domain.outcome.Message;
import id.jaganetral.domain.outcome.Outcome;
import id.jaganetral.domain.outcome.Reason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Evidence bytes in memory; every file counts as a PNG, an empty one is refused. */
public final class MemoryEvidenceFiles implements EvidenceFiles, EvidenceAside {
    private final Map<Fingerprint, byte[]> files = new TreeMap<>();
    private final Map<Fingerprint, byte[]> aside = new TreeMap<>();

    @Override
    public Outcome<KeptFile> keep(InputStream source, String fileName, long sourceBytes, Progress progress)
            throws IOException {
        byte[] bytes = source.readAllBytes();
        if (bytes.length == 0) {
            return Outcome.refused(Reason.atField("evidence", Message.of("evidence.receive.empty", fileName)));
        }
        Fingerprint fingerprint = hash(bytes);
        files.put(fingerprint, bytes);
        return Outcome.done(new KeptFile(fingerprint, bytes.length, MediaType.PNG, Optional.empty(), Set.of()));
    }

    /** As if someone changed the bytes on disk. */
    public void tamper(Fingerprint fingerprint) {
        files.put(fingerprint, new byte[] {1, 2, 3});
    }

    @Override
    public InputStream open(Fingerprint fingerprint) {
        return new ByteArrayInputStream(files.get(fingerprint));
    }

    @Override
    public boolean has(Fingerprint fingerprint) {
        return files.containsKey(fingerprint);
    }

    @Override
    public Optional<Fingerprint> recompute(Fingerprint fingerprint) {
        return Optional.ofNullable(files.get(fingerprint)).map(MemoryEvidenceFiles::hash);
    }

    @Override
    public void remove(Fingerprint fingerprint) {
        files.remove(fingerprint);
    }

    @Override
    public List<Fingerprint> all() {
        return List.copyOf(files.keySet());
    }

    @Override
    public void put(Fingerprint fingerprint) {
        aside.put(fingerprint, files.remove(fingerprint));
    }

    @Override
    public void giveBack(Fingerprint fingerprint) {
        files.put(fingerprint, aside.remove(fingerprint));
    }

    @Override
    public InputStream openAside(Fingerprint fingerprint) {
        return new ByteArrayInputStream(aside.get(fingerprint));
    }

    @Override
    public List<Fingerprint> allAside() {
        return List.copyOf(aside.keySet());
    }

    @Override
    public Path asidePlace() {
        return Path.of("/data/ruang/evidence/aside");
    }

    private static Fingerprint hash(byte[] bytes) {
        try {
            return Fingerprint.of(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
