package id.jaganetral.domain.evidence;

import java.util.Optional;

/**
 * What can be told of a file from its beginning and its end, without decoding it: its type, its size in pixels, and
 * whether its end is missing. Hostile bytes cost no memory here.
 */
public final class FileShape {
    /** Bytes of the beginning worth keeping; JPEG metadata before the size may be this long. */
    public static final int HEAD = 256 * 1024;
    /** Bytes of the end worth keeping. */
    public static final int TAIL = 2 * 1024;

    private final Bytes head;
    private final Bytes tail;
    private final long size;
    private final MediaType type;

    /**
     * @param head the first {@link #HEAD} bytes, or all there are
     * @param tail the last {@link #TAIL} bytes, or all there are
     * @param size length of the whole file
     */
    public FileShape(byte[] head, byte[] tail, long size) {
        this.head = new Bytes(head);
        this.tail = new Bytes(tail);
        this.size = size;
        this.type = new Signature(this.head).type();
    }

    public MediaType type() {
        return type;
    }

    /** Width and height, empty when it is no picture or does not say. */
    public Optional<PixelSize> pixels() {
        return new PictureHeader(head).pixels(type);
    }

    /** Whether the end that this kind of file must have is missing. */
    public boolean truncated() {
        return switch (type) {
            case PNG -> !endsWithin(16, "IEND");
            case JPEG -> !endsWithin(tail.length(), "\u00FF\u00D9");
            case GIF -> !endsWithin(4, ";");
            case WEBP -> head.little32(4) + 8 > size;
            case BMP -> head.little32(2) > size;
            case PDF -> !endsWithin(tail.length(), "%%EOF");
            case TIFF, HEIC, MP4, MOV, WEBM, ZIP, CHAT, TEXT, UNKNOWN -> false;
        };
    }

    private boolean endsWithin(int last, String sought) {
        int from = Math.max(0, tail.length() - Math.max(last, sought.length()));
        for (int at = tail.length() - sought.length(); at >= from; at--) {
            if (tail.says(at, sought)) {
                return true;
            }
        }
        return false;
    }
}
