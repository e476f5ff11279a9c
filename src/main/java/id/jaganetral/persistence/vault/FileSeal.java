package id.jaganetral.persistence.vault;

import com.google.crypto.tink.subtle.AesGcmHkdfStreaming;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.UUID;

/**
 * The seal on the files of one part of a workspace: four bytes that name the format, then Tink's AES-GCM-HKDF stream in
 * authenticated pieces of 64 KB. A byte changed, a piece moved or left out, a file carried over from another workspace or
 * another part is noticed while reading, before the piece is handed on.
 */
public final class FileSeal {
    private static final byte[] HEAD = {'J', 'G', 'N', 1};
    private static final int PIECE = 64 * 1024;
    private static final int TAG = 16;

    private final AesGcmHkdfStreaming stream;
    private final byte[] belongsTo;

    private FileSeal(AesGcmHkdfStreaming stream, byte[] belongsTo) {
        this.stream = stream;
        this.belongsTo = belongsTo;
    }

    public static FileSeal of(DataKey key, UUID workspace, String part) {
        try {
            byte[] belongsTo = (workspace + "/" + part).getBytes(StandardCharsets.UTF_8);
            return new FileSeal(
                    new AesGcmHkdfStreaming(key.derived("files"), "HmacSha256", DataKey.BYTES, PIECE, 0), belongsTo);
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** Seals what is written; only closing makes it whole, and closes the stream below too. */
    public OutputStream sealing(OutputStream out) throws IOException {
        out.write(HEAD);
        try {
            return stream.newEncryptingStream(out, belongsTo);
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** Opens a sealed file; what was changed on the disk is a {@link BrokenSeal}, at once or while reading. */
    public InputStream opening(InputStream in) throws IOException {
        if (!Arrays.equals(in.readNBytes(HEAD.length), HEAD)) {
            in.close();
            throw new BrokenSeal("not sealed in a known format");
        }
        try {
            return new GuardedStream(stream.newDecryptingStream(in, belongsTo));
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** Bytes inside a sealed file of this size on the disk. */
    public long contentSize(long onDisk) {
        long sealed = onDisk - HEAD.length;
        long pieces = (sealed + PIECE - 1) / PIECE;
        return Math.max(0, sealed - stream.getHeaderLength() - TAG * pieces);
    }

    byte[] seal(byte[] content) {
        ByteArrayOutputStream sealed = new ByteArrayOutputStream();
        try (OutputStream out = sealing(sealed)) {
            out.write(content);
        } catch (IOException notInMemory) {
            throw new IllegalStateException(notInMemory);
        }
        return sealed.toByteArray();
    }

    byte[] open(byte[] sealed) throws IOException {
        try (InputStream in = opening(new ByteArrayInputStream(sealed))) {
            return in.readAllBytes();
        }
    }
}
