package id.jaganetral.domain.evidence;

import java.util.Optional;

/** Reads width and height from the beginning of a picture. */
final class PictureHeader {
    private final Bytes head;

    PictureHeader(Bytes head) {
        this.head = head;
    }

    Optional<PixelSize> pixels(MediaType type) {
        return switch (type) {
            case PNG -> size(head.big32(16), head.big32(20));
            case GIF -> size(head.little16(6), head.little16(8));
            // a negative height means "from the top down"
            case BMP -> size(head.little32(18), Math.abs((long) (int) head.little32(22)));
            case WEBP -> webp();
            case JPEG -> jpeg();
            case TIFF, HEIC, PDF, MP4, MOV, WEBM, ZIP, CHAT, TEXT, UNKNOWN -> Optional.empty();
        };
    }

    private Optional<PixelSize> webp() {
        if (head.says(12, "VP8X")) {
            return size(head.little24(24) + 1L, head.little24(27) + 1L);
        }
        if (head.says(12, "VP8L")) {
            long bits = head.little32(21);
            return size((bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1);
        }
        if (head.says(12, "VP8 ")) {
            return size(head.little16(26) & 0x3FFF, head.little16(28) & 0x3FFF);
        }
        return Optional.empty();
    }

    /** Walks the segments up to the frame header. */
    private Optional<PixelSize> jpeg() {
        int at = 2;
        while (at + 9 < head.length()) {
            if (head.at(at) != 0xFF) {
                return Optional.empty();
            }
            int marker = head.at(at + 1);
            if (isFrame(marker)) {
                return size(head.big16(at + 7), head.big16(at + 5));
            }
            boolean standsAlone = marker == 0xFF || marker == 0x01 || marker >= 0xD0 && marker <= 0xD8;
            at += marker == 0xFF ? 1 : standsAlone ? 2 : 2 + Math.max(2, head.big16(at + 2));
        }
        return Optional.empty();
    }

    private static boolean isFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    private static Optional<PixelSize> size(long width, long height) {
        boolean possible = width > 0 && height > 0 && width <= Integer.MAX_VALUE && height <= Integer.MAX_VALUE;
        return possible ? Optional.of(new PixelSize((int) width, (int) height)) : Optional.empty();
    }
}
