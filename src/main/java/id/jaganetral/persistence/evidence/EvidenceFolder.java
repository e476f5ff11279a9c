package id.jaganetral.persistence.evidence;

import id.jaganetral.application.evidence.EvidenceAside;
import id.jaganetral.application.evidence.EvidenceFiles;
import id.jaganetral.application.work.Progress;
import id.jaganetral.domain.evidence.EvidenceLimits;
import id.jaganetral.domain.evidence.Fingerprint;
import id.jaganetral.domain.evidence.KeptFile;
import id.jaganetral.domain.outcome.Outcome;
import id.jaganetral.persistence.evidence.decode.ThumbnailShelf;
import id.jaganetral.persistence.vault.BrokenSeal;
import id.jaganetral.persistence.workspace.FolderArea;
import id.jaganetral.persistence.workspace.PendingFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Optional;

/**
 * The evidence store in the workspace: {@code originals/ab/abcd...}, one file for the same bytes. What belongs to no report
 * lies in {@code aside/abcd...}.
 */
public final class EvidenceFolder implements EvidenceFiles, EvidenceAside {
    private static final String ORIGINALS = "originals/";
    private static final String ASIDE = "aside/";
    private static final int PIECE = 128 * 1024;

    private final FolderArea area;
    private final EvidenceLimits limits;

    public EvidenceFolder(FolderArea area, EvidenceLimits limits) {
        this.area = area;
        this.limits = limits;
    }

    @Override
    public Outcome<KeptFile> keep(InputStream source, String fileName, long sourceBytes, Progress progress)
            throws IOException {
        Intake intake = new Intake(fileName, limits);
        try (PendingFile pending = area.begin()) {
            copy(source, pending, intake, sourceBytes, progress);
            Outcome<KeptFile> judged = intake.judge();
            judged.use(
                    file -> {
                        if (!has(file.fingerprint())) {
                            pending.keepAs(place(file.fingerprint()));
                        }
                    },
                    reasons -> {});
            return judged;
        }
    }

    private void copy(InputStream source, PendingFile pending, Intake intake, long total, Progress progress)
            throws IOException {
        byte[] piece = new byte[PIECE];
        int read = source.readNBytes(piece, 0, PIECE);
        while (read > 0 && !intake.tooLarge()) {
            intake.take(piece, read);
            try {
                pending.out().write(piece, 0, read);
            } catch (IOException diskSaysNo) {
                throw area.failed(diskSaysNo);
            }
            progress.at(intake.size(), total);
            read = source.readNBytes(piece, 0, PIECE);
        }
    }

    @Override
    public InputStream open(Fingerprint fingerprint) {
        return area.read(place(fingerprint));
    }

    @Override
    public boolean has(Fingerprint fingerprint) {
        return area.has(place(fingerprint));
    }

    @Override
    public Optional<Fingerprint> recompute(Fingerprint fingerprint) {
        if (!has(fingerprint)) {
            return Optional.empty();
        }
        MessageDigest digest = sha256();
        try (InputStream in = open(fingerprint)) {
            byte[] piece = new byte[PIECE];
            for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
                digest.update(piece, 0, read);
            }
            return Optional.of(Fingerprint.of(digest.digest()));
        } catch (BrokenSeal changed) {
            digest.update((byte) 0);
            return Optional.of(Fingerprint.of(digest.digest()));
        } catch (IOException unreadable) {
            throw area.failed(unreadable);
        }
    }

    @Override
    public void remove(Fingerprint fingerprint) {
        area.delete(ThumbnailShelf.place(fingerprint.hex()));
        area.delete(place(fingerprint));
    }

    @Override
    public List<Fingerprint> all() {
        return filesBelow(ORIGINALS);
    }

    @Override
    public void put(Fingerprint fingerprint) {
        area.move(place(fingerprint), ASIDE + fingerprint.hex());
    }

    @Override
    public void giveBack(Fingerprint fingerprint) {
        area.move(ASIDE + fingerprint.hex(), place(fingerprint));
    }

    @Override
    public InputStream openAside(Fingerprint fingerprint) {
        return area.read(ASIDE + fingerprint.hex());
    }

    @Override
    public List<Fingerprint> allAside() {
        return filesBelow(ASIDE);
    }

    @Override
    public Path asidePlace() {
        return area.place(ASIDE);
    }

    private List<Fingerprint> filesBelow(String folder) {
        return area.names().stream()
                .filter(name -> name.startsWith(folder))
                .map(name -> name.substring(name.lastIndexOf('/') + 1))
                .filter(name -> name.length() == 64)
                .map(Fingerprint::new)
                .toList();
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private static String place(Fingerprint fingerprint) {
        return ORIGINALS + fingerprint.hex().substring(0, 2) + "/" + fingerprint.hex();
    }
}
