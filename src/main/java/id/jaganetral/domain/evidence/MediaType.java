package id.jaganetral.domain.evidence;

import java.util.List;
import java.util.Locale;

/** What a file is, told from its first bytes, never from its name. */
public enum MediaType {
    PNG("image/png", Presentation.PICTURE, "png"),
    JPEG("image/jpeg", Presentation.PICTURE, "jpg", "jpeg", "jpe", "jfif"),
    GIF("image/gif", Presentation.PICTURE, "gif"),
    BMP("image/bmp", Presentation.PICTURE, "bmp", "dib"),
    WEBP("image/webp", Presentation.PICTURE, "webp"),
    TIFF("image/tiff", Presentation.PICTURE, "tif", "tiff"),
    /** Pictures of Apple phones; kept, but nothing here can show them. */
    HEIC("image/heic", Presentation.NONE, "heic", "heif"),
    PDF("application/pdf", Presentation.PAGES, "pdf"),
    MP4("video/mp4", Presentation.VIDEO, "mp4", "m4v"),
    MOV("video/quicktime", Presentation.VIDEO, "mov"),
    WEBM("video/webm", Presentation.VIDEO, "webm", "mkv"),
    ZIP("application/zip", Presentation.TEXT, "zip"),
    /** A conversation exported by WhatsApp. */
    CHAT("text/plain", Presentation.TEXT, "txt"),
    TEXT("text/plain", Presentation.TEXT, "txt", "csv", "log"),
    UNKNOWN("application/octet-stream", Presentation.NONE);

    /** How the program shows it (pratinjau). */
    public enum Presentation {
        PICTURE,
        /** Page by page. */
        PAGES,
        TEXT,
        /** By the player of the computer. */
        VIDEO,
        /** Not at all: kept as a file. */
        NONE
    }

    private final String mime;
    private final Presentation presentation;
    private final List<String> endings;

    MediaType(String mime, Presentation presentation, String... endings) {
        this.mime = mime;
        this.presentation = presentation;
        this.endings = List.of(endings);
    }

    public String mime() {
        return mime;
    }

    /** The usual ending of such a file's name. */
    public String ending() {
        return endings.isEmpty() ? "bin" : endings.get(0);
    }

    public Presentation presentation() {
        return presentation;
    }

    /** Whether it is shown as a picture. */
    public boolean hasPreview() {
        return presentation == Presentation.PICTURE;
    }

    /** Whether it is a picture at all. */
    public boolean picture() {
        return mime.startsWith("image/");
    }

    /** What the ending of a file name claims; {@link #UNKNOWN} when it claims nothing known. */
    public static MediaType claimedBy(String fileName) {
        int dot = fileName.lastIndexOf('.');
        String ending = dot < 0 ? "" : fileName.substring(dot + 1).toLowerCase(Locale.ROOT);
        for (MediaType type : values()) {
            if (type.endings.contains(ending)) {
                return type;
            }
        }
        return UNKNOWN;
    }

    /** Whether the ending of a file name claims another kind; conversations and other text share theirs. */
    public boolean contradicts(String fileName) {
        MediaType claimed = claimedBy(fileName);
        return claimed != UNKNOWN && !claimed.mime.equals(mime);
    }
}
