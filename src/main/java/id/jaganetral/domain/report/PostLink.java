package id.jaganetral.domain.report;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The address of a post (tautan unggahan). Two addresses with the same {@link #key} lead to the same post, however they
 * were copied.
 */
public final class PostLink {
    private static final Pattern FORM = Pattern.compile(
            "(?:https?://)?([a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)+)(?::\\d{1,5})?"
                    + "(/[^?#\\s]*)?(?:\\?([^#\\s]*))?(?:#\\S*)?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern HOST_PREFIX = Pattern.compile("^(?:www|m|web|mobile|mbasic|touch|id-id)\\.");
    private static final Pattern LAST_LABEL = Pattern.compile(".*\\.[a-z][a-z0-9-]+");
    private static final Map<String, String> SAME_HOST = Map.of(
            "twitter.com", "x.com", "fb.com", "facebook.com", "instagr.am", "instagram.com", "fb.me", "facebook.com");
    private static final Map<String, Platform> PLATFORMS = Map.of(
            "facebook.com", Platform.FACEBOOK,
            "fb.watch", Platform.FACEBOOK,
            "instagram.com", Platform.INSTAGRAM,
            "tiktok.com", Platform.TIKTOK,
            "x.com", Platform.X,
            "youtube.com", Platform.YOUTUBE,
            "whatsapp.com", Platform.WHATSAPP,
            "wa.me", Platform.WHATSAPP,
            "t.me", Platform.TELEGRAM);
    /** Added by sharing and tracking; they do not name the post. */
    private static final Set<String> NOISE = Set.of(
            "fbclid",
            "igsh",
            "igshid",
            "ig_rid",
            "img_index",
            "si",
            "feature",
            "ref",
            "ref_src",
            "ref_url",
            "refid",
            "mibextid",
            "_r",
            "_t",
            "_rdr",
            "_rdc",
            "is_from_webapp",
            "is_copy_url",
            "sender_device",
            "sender_web_id",
            "web_id",
            "s",
            "t",
            "share_id",
            "rdid",
            "locale",
            "app",
            "paipv",
            "eav",
            "__tn__",
            "sfnsn",
            "extid",
            "hl",
            "lang",
            "gclid");

    private final String host;
    private final String path;
    private final String query;

    private PostLink(String host, String path, String query) {
        this.host = host;
        this.path = path;
        this.query = query;
    }

    /** Reads an address with or without "https://"; empty when it is none. */
    public static Optional<PostLink> parse(String text) {
        Matcher form = FORM.matcher(text.strip());
        if (!form.matches()) {
            return Optional.empty();
        }
        String host = form.group(1).toLowerCase(Locale.ROOT);
        if (!LAST_LABEL.matcher(host).matches()) {
            return Optional.empty();
        }
        return Optional.of(new PostLink(plainHost(host), orEmpty(form.group(2)), orEmpty(form.group(3))));
    }

    /** The same for every way of writing the address of one post. */
    public String key() {
        String wayIn = onePath();
        String rest = significantQuery();
        return host() + wayIn + (rest.isEmpty() ? "" : "?" + rest);
    }

    /** The platform its host belongs to, empty when unknown. */
    public Optional<Platform> platform() {
        return PLATFORMS.entrySet().stream()
                .filter(known -> host().equals(known.getKey()) || host().endsWith("." + known.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private String host() {
        return host.equals("youtu.be") ? "youtube.com" : host;
    }

    private String onePath() {
        String trimmed = path.replaceAll("/+$", "");
        return switch (host()) {
            case "youtube.com" -> trimmed.equals("/watch") ? "/watch" : video(trimmed);
            case "instagram.com" -> trimmed.replaceFirst("^(?:/[^/]+)?/(?:p|reel|reels|tv)/([^/]+)$", "/p/$1");
            case "x.com" -> trimmed.replaceFirst("^/[^/]+(?:/web)?/status/(\\d+).*$", "/status/$1");
            case "tiktok.com" -> trimmed.replaceFirst("^/@[^/]+/(?:video|photo)/(\\d+).*$", "/video/$1");
            default -> trimmed;
        };
    }

    private String video(String trimmed) {
        if (host.equals("youtu.be")) {
            return trimmed.replaceFirst("^/(.+)$", "/watch?v=$1");
        }
        return trimmed.replaceFirst("^/(?:shorts|live|embed|v)/([^/]+)$", "/watch?v=$1");
    }

    private String significantQuery() {
        return Arrays.stream(query.split("&"))
                .filter(part -> !part.isEmpty() && !isNoise(part.split("=", 2)[0]))
                .sorted()
                .collect(Collectors.joining("&"));
    }

    private static boolean isNoise(String name) {
        return NOISE.contains(name) || name.startsWith("utm_") || name.startsWith("__cft__");
    }

    private static String plainHost(String host) {
        String plain = HOST_PREFIX.matcher(host).replaceFirst("");
        return SAME_HOST.getOrDefault(plain, plain);
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
