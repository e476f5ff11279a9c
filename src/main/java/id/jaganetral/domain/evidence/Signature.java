package id.jaganetral.domain.evidence;

import java.util.Set;
import java.util.regex.Pattern;

/** Knows files by the bytes they begin with. */
final class Signature {
    private static final Set<String> HEIC_BRANDS =
            Set.of("heic", "heix", "hevc", "hevx", "mif1", "msf1", "heim", "heis");

    /** A day, a time, and who wrote, as WhatsApp exports them on Android and, in brackets, on iPhones. */
    private static final Pattern CHAT = Pattern.compile(
            "\\A[^\\r\\n]{0,3}\\[?\\d{1,4}[./-]\\d{1,2}[./-]\\d{1,4},? \\d{1,2}[.:]\\d{2}([.:]\\d{2})?[^\\r\\n\\]-]{0,6}( -|\\]) ");

    private final Bytes head;

    Signature(Bytes head) {
        this.head = head;
    }

    MediaType type() {
        if (head.says(0, "\u0089PNG\r\n\u001A\n")) {
            return MediaType.PNG;
        }
        if (head.says(0, "\u00FF\u00D8\u00FF")) {
            return MediaType.JPEG;
        }
        if (head.says(0, "GIF87a") || head.says(0, "GIF89a")) {
            return MediaType.GIF;
        }
        if (head.says(0, "RIFF") && head.says(8, "WEBP")) {
            return MediaType.WEBP;
        }
        if (head.says(0, "II*\0") || head.says(0, "MM\0*")) {
            return MediaType.TIFF;
        }
        // two letters alone are too little: the reserved bytes and a known header size belong to it
        if (head.says(0, "BM") && head.little32(6) == 0 && head.little32(14) >= 12 && head.little32(14) <= 124) {
            return MediaType.BMP;
        }
        return otherThanPictures();
    }

    private MediaType otherThanPictures() {
        if (head.says(4, "ftyp")) {
            return isoMedia();
        }
        if (head.says(0, "%PDF-")) {
            return MediaType.PDF;
        }
        if (head.says(0, "\u001AE\u00DF\u00A3")) {
            return MediaType.WEBM;
        }
        if (head.says(0, "PK\u0003\u0004") || head.says(0, "PK\u0005\u0006")) {
            return MediaType.ZIP;
        }
        if (!head.looksLikeText()) {
            return MediaType.UNKNOWN;
        }
        return CHAT.matcher(head.beginning()).find() ? MediaType.CHAT : MediaType.TEXT;
    }

    private MediaType isoMedia() {
        for (String brand : HEIC_BRANDS) {
            if (head.says(8, brand)) {
                return MediaType.HEIC;
            }
        }
        return head.says(8, "qt  ") ? MediaType.MOV : MediaType.MP4;
    }
}
