package id.jaganetral.domain.evidence;

import java.util.List;
import java.util.Locale;

/** What a file is, told from its first bytes, never from its name. */
public enum MediaType {
    PNG("image/png", true, "png"),
    JPEG("image/jpeg", true, "jpg", "jpeg", "jpe", "jfif"),
    GIF("image/gif", true, "gif"),
    BMP("image/bmp", true, "bmp", "dib"),
    WEBP("image/webp", true, "webp"),
    TIFF("image/tiff", true, "tif", "tiff"),
    /** Pictures of Apple phones; kept, but nothing here can show them. */
    HEIC("image/heic", false, "heic", "heif"),
    PDF("application/pdf", false, "pdf"),
    MP4("video/mp4", false, "mp4", "m4v"),
    MOV("video/quicktime", false, "mov"),
    WEBM("video/webm", false, "webm", "mkv"),
    ZIP("application/zip", false, "zip"),
    TEXT("text/plain", false, "txt", "csv", "log"),
    UNKNOWN("application/octet-stream", false);

    private final String mime;
    private final boolean shown;
    private final List<String> endings;

    MediaType(String mime, boolean shown, String... endings) {
        this.mime = mime;
        this.shown = shown;
        this.endings = List.of(endings);
    }

    public String mime() {
        return mime;
    }

    /** The usual ending of such a file's name. */
    public String ending() {
        return endings.isEmpty() ? "bin" : endings.get(0);
    }

    /** Whether the program can make a preview (pratinjau). */
    public boolean hasPreview() {
        return shown;
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
}
