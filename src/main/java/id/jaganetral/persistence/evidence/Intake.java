package id.jaganetral.persistence.evidence;

import id.jaganetral.domain.evidence.EvidenceLimits;
import id.jaganetral.domain.evidence.FileShape;
import id.jaganetral.domain.evidence.Fingerprint;
import id.jaganetral.domain.evidence.KeptFile;
import id.jaganetral.domain.evidence.MediaType;
import id.jaganetral.domain.evidence.PixelSize;
import id.jaganetral.domain.evidence.Remark;
import id.jaganetral.domain.outcome.Message;
import id.jaganetral.domain.outcome.Outcome;
import id.jaganetral.domain.outcome.Reason;
import java.io.ByteArrayOutputStream;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Looks at a file while it streams by: its fingerprint, its beginning, its end. */
final class Intake {
    private static final long MEGABYTE = 1024L * 1024;

    private final String fileName;
    private final EvidenceLimits limits;
    private final MessageDigest digest = EvidenceFolder.sha256();
    private final ByteArrayOutputStream head = new ByteArrayOutputStream();
    private byte[] tail = {};
    private long size;

    Intake(String fileName, EvidenceLimits limits) {
        this.fileName = fileName;
        this.limits = limits;
    }

    void take(byte[] piece, int length) {
        digest.update(piece, 0, length);
        head.write(piece, 0, Math.min(length, FileShape.HEAD - Math.min(head.size(), FileShape.HEAD)));
        keepTail(piece, length);
        size += length;
    }

    long size() {
        return size;
    }

    boolean tooLarge() {
        return size > limits.mostBytes();
    }

    Outcome<KeptFile> judge() {
        if (size == 0) {
            return refused(Message.of("evidence.receive.empty", shownName()));
        }
        if (tooLarge()) {
            return refused(Message.of(
                    "evidence.receive.toolarge", shownName(), String.valueOf(limits.mostBytes() / MEGABYTE)));
        }
        FileShape shape = new FileShape(head.toByteArray(), tail, size);
        Optional<PixelSize> pixels = shape.pixels();
        return Outcome.done(
                new KeptFile(Fingerprint.of(digest.digest()), size, shape.type(), pixels, remarks(shape, pixels)));
    }

    private Set<Remark> remarks(FileShape shape, Optional<PixelSize> pixels) {
        Set<Remark> remarks = EnumSet.noneOf(Remark.class);
        if (shape.type().presentation() == MediaType.Presentation.NONE) {
            remarks.add(Remark.NO_PREVIEW);
        }
        if (pixels.filter(p -> p.count() > limits.mostPixels()).isPresent()) {
            remarks.add(Remark.TOO_MANY_PIXELS);
        }
        if (shape.truncated()) {
            remarks.add(Remark.TRUNCATED);
        }
        if (shape.type().contradicts(fileName)) {
            remarks.add(Remark.OTHER_THAN_NAMED);
        }
        return remarks;
    }

    private void keepTail(byte[] piece, int length) {
        if (length >= FileShape.TAIL) {
            tail = Arrays.copyOfRange(piece, length - FileShape.TAIL, length);
            return;
        }
        int old = Math.min(tail.length, FileShape.TAIL - length);
        byte[] joined = Arrays.copyOfRange(tail, tail.length - old, tail.length + length);
        System.arraycopy(piece, 0, joined, old, length);
        tail = joined;
    }

    private Object shownName() {
        return fileName.isEmpty() ? Message.of("evidence.clipboard") : fileName;
    }

    private static Outcome<KeptFile> refused(Message message) {
        return Outcome.refused(Reason.atField("evidence", message));
    }
}
