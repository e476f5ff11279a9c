package id.jaganetral.document.roster;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * How a text file is encoded: a byte order mark tells, else the zeros of UTF-16, else UTF-8 where the whole file keeps
 * its rules, else Windows-1252, which Excel writes.
 */
final class CsvText {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int SAMPLE = 4096;
    private static final int BUFFER = 1 << 16;

    private CsvText() {}

    static Charset charset(Path file) throws IOException {
        byte[] start = start(file);
        if (begins(start, 0xEF, 0xBB, 0xBF)) {
            return StandardCharsets.UTF_8;
        }
        if (begins(start, 0xFF, 0xFE)) {
            return StandardCharsets.UTF_16LE;
        }
        if (begins(start, 0xFE, 0xFF)) {
            return StandardCharsets.UTF_16BE;
        }
        int evenZeros = zeros(start, 0);
        int oddZeros = zeros(start, 1);
        if (mostly(oddZeros, start.length) && evenZeros == 0) {
            return StandardCharsets.UTF_16LE;
        }
        if (mostly(evenZeros, start.length) && oddZeros == 0) {
            return StandardCharsets.UTF_16BE;
        }
        if (evenZeros + oddZeros > 0) {
            throw FileTrouble.of("employee.file.notWorkbook");
        }
        return keepsUtf8(file) ? StandardCharsets.UTF_8 : WINDOWS;
    }

    static BufferedReader open(Path file, Charset charset) throws IOException {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE);
        Reader reader = new InputStreamReader(Files.newInputStream(file), decoder);
        BufferedReader lines = new BufferedReader(reader, BUFFER);
        lines.mark(1);
        if (lines.read() != '\ufeff') {
            lines.reset();
        }
        return lines;
    }

    private static byte[] start(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(SAMPLE);
        }
    }

    private static boolean begins(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xff) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** In UTF-16 nearly every second byte of an Indonesian text is zero. */
    private static boolean mostly(int zeros, int bytes) {
        return zeros > bytes * 2 / 5;
    }

    private static int zeros(byte[] bytes, int from) {
        int zeros = 0;
        for (int i = from; i < bytes.length; i += 2) {
            zeros += bytes[i] == 0 ? 1 : 0;
        }
        return zeros;
    }

    private static boolean keepsUtf8(Path file) throws IOException {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CharBuffer sink = CharBuffer.allocate(BUFFER);
        ByteBuffer bytes = ByteBuffer.allocate(BUFFER);
        try (InputStream in = Files.newInputStream(file)) {
            boolean end = false;
            while (!end) {
                int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
                end = read < 0;
                bytes.position(bytes.position() + Math.max(0, read)).flip();
                CoderResult result = decoder.decode(bytes, sink.clear(), end);
                if (result.isError()) {
                    return false;
                }
                bytes.compact();
            }
            return true;
        }
    }
}
