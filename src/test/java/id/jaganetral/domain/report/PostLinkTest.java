package id.jaganetral.domain.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PostLinkTest {

    @ParameterizedTest
    @CsvSource({
        "https://www.facebook.com/contoh.akun/posts/123?fbclid=abc&mibextid=x, m.facebook.com/contoh.akun/posts/123/",
        "https://www.facebook.com/permalink.php?story_fbid=9&id=7, http://web.facebook.com/permalink.php?id=7&story_fbid=9&_rdr",
        "https://www.instagram.com/reel/Cx1/?igsh=zzz, https://instagram.com/p/Cx1",
        "https://www.instagram.com/contoh/p/Cx1/, https://instagram.com/p/Cx1",
        "https://twitter.com/contoh/status/55?s=20&t=q, https://x.com/contoh/status/55",
        "https://youtu.be/AbC_1?si=zz, https://www.youtube.com/watch?v=AbC_1&feature=share",
        "https://youtube.com/shorts/AbC_1, https://www.youtube.com/watch?v=AbC_1",
        "https://www.tiktok.com/@contoh/video/77?is_from_webapp=1&sender_device=pc, https://m.tiktok.com/@contoh/video/77",
        "HTTPS://Contoh.GO.ID/Berita/1#komentar, contoh.go.id/Berita/1/",
    })
    void theSamePostHasOneKey(String one, String other) {
        assertThat(key(one)).isPresent().isEqualTo(key(other));
    }

    @ParameterizedTest
    @CsvSource({
        "https://instagram.com/p/Cx1, https://instagram.com/p/cx1",
        "https://facebook.com/a/posts/1, https://facebook.com/a/posts/2",
        "https://facebook.com/a/posts/1?comment_id=5, https://facebook.com/a/posts/1",
        "https://youtube.com/watch?v=a, https://youtube.com/watch?v=b",
    })
    void differentPostsHaveDifferentKeys(String one, String other) {
        assertThat(key(one)).isNotEqualTo(key(other));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "facebook",
                "lihat di facebook.com/x ya",
                "ftp://contoh.id/x",
                "http://",
                "1.5",
                "a..b",
                "@akun"
            })
    void whatIsNoAddressIsRefused(String text) {
        assertThat(PostLink.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "https://m.facebook.com/x, FACEBOOK",
        "fb.watch/abc, FACEBOOK",
        "https://vt.tiktok.com/ZS1/, TIKTOK",
        "https://youtu.be/a, YOUTUBE",
        "twitter.com/a/status/1, X",
        "https://t.me/grup/1, TELEGRAM",
    })
    void theHostTellsThePlatform(String link, Platform platform) {
        assertThat(PostLink.parse(link).flatMap(PostLink::platform)).contains(platform);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://notfacebook.com/x", "https://contoh.go.id/x.com"})
    void alikeHostsAreNotMistaken(String link) {
        assertThat(PostLink.parse(link).flatMap(PostLink::platform)).isEmpty();
    }

    private static Optional<String> key(String link) {
        return PostLink.parse(link).map(PostLink::key);
    }
}
