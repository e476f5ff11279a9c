package id.jaganetral.persistence.evidence.decode;

import id.jaganetral.domain.evidence.SafeName;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Reads text for the eye: the beginning, without signs that cannot be seen; of an archive its chat or a list of its files. */
final class TextOfFile {
    private static final int MOST_BYTES = 400 * 1024;
    private static final int MOST_ENTRIES = 500;
    /** What an archive may unpack to while it is looked through. */
    private static final long MOST_UNPACKED = 100L * 1024 * 1024;

    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}&&[^\\n\\t\\u200D]]");

    private TextOfFile() {}

    static String text(InputStream in) throws IOException {
        return clean(in.readNBytes(MOST_BYTES));
    }

    /** The chat of an exported conversation first, then the names of all files. */
    static String archive(InputStream in) throws IOException {
        StringBuilder names = new StringBuilder();
        String chat = "";
        long unpacked = 0;
        int entries = 0;
        byte[] piece = new byte[64 * 1024];
        try (ZipInputStream zip = new ZipInputStream(in, StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries++;
                if (entries > MOST_ENTRIES || unpacked > MOST_UNPACKED) {
                    names.append("…\n");
                    break;
                }
                names.append("• ").append(SafeName.of(entry.getName())).append('\n');
                if (chat.isEmpty() && entry.getName().toLowerCase(Locale.ROOT).endsWith(".txt")) {
                    chat = text(zip);
                }
                for (int read = zip.read(piece); read >= 0 && unpacked <= MOST_UNPACKED; read = zip.read(piece)) {
                    unpacked += read;
                }
            }
        }
        return chat.isEmpty() ? names.toString() : chat + "\n\n" + names;
    }

    private static String clean(byte[] bytes) {
        String text = decoded(bytes).replace("\r\n", "\n").replace('\r', '\n');
        String seen = UNSEEN.matcher(text).replaceAll("");
        return bytes.length == MOST_BYTES ? seen + "\n…" : seen;
    }

    /** UTF-16 by its mark, UTF-8 with or without one; what is none is read as the letters of old Windows. */
    private static String decoded(byte[] bytes) {
        int length = bytes.length;
        if (length > 1
                && ((bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE)
                        || (bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF))) {
            return new String(bytes, StandardCharsets.UTF_16);
        }
        // a sign cut in two at the end does not make the rest another alphabet
        while (length > 0 && bytes.length == MOST_BYTES && (bytes[length - 1] & 0xC0) == 0x80) {
            length--;
        }
        int end = bytes.length == MOST_BYTES && length > 0 && bytes[length - 1] < 0 ? length - 1 : length;
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes, 0, end))
                    .toString();
        } catch (CharacterCodingException otherAlphabet) {
            return new String(bytes, Charset.forName("windows-1252"));
        }
    }
}
