package id.jaganetral;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every text that is asked for exists, every text that exists is asked for, and all are Indonesian. */
class TextKeysTest {
    static final Path TEXTS = Path.of("src/main/resources/id/jaganetral/texts.properties");

    /** English words that slip in; whole words only. Words Indonesian shares with English are not here. */
    private static final Set<String> ENGLISH = Set.of(
            "the",
            "and",
            "with",
            "for",
            "from",
            "save",
            "saved",
            "cancel",
            "delete",
            "remove",
            "close",
            "open",
            "error",
            "warning",
            "file",
            "files",
            "search",
            "report",
            "reports",
            "update",
            "upload",
            "download",
            "loading",
            "please",
            "click",
            "button",
            "window",
            "settings",
            "setting",
            "employee",
            "letter",
            "unknown",
            "invalid",
            "required",
            "failed",
            "success",
            "edit",
            "add",
            "yes",
            "screenshot",
            "drag",
            "drop",
            "paste",
            "username",
            "password",
            "backup",
            "restore",
            "template",
            "import",
            "export",
            "default",
            "browse",
            "name",
            "date",
            "year",
            "unit test",
            "row",
            "rows",
            "column",
            "empty",
            "missing",
            "not",
            "found",
            "select",
            "choose",
            "next",
            "back",
            "finish",
            "help",
            "about",
            "dashboard",
            "summary",
            "overdue",
            "today");

    private static final Map<String, String> TEXT = new TreeMap<>();
    private static TextUses uses;

    @BeforeAll
    static void read() throws IOException {
        Properties lines = new Properties();
        try (Reader reader = Files.newBufferedReader(TEXTS, StandardCharsets.UTF_8)) {
            lines.load(reader);
        }
        // ${...} is the command line's own placeholder
        lines.stringPropertyNames()
                .forEach(key -> TEXT.put(key, lines.getProperty(key).replaceAll("\\$\\{[A-Z-]+}", "")));
        uses = TextUses.in(Path.of("src/main"), TEXT.keySet());
    }

    @Test
    void everyKeyUsedHasAText() {
        Set<String> missing = new TreeSet<>();
        uses.surely().stream().filter(key -> !TEXT.containsKey(key)).forEach(missing::add);
        uses.prefixes().stream()
                .filter(prefix -> TEXT.keySet().stream().noneMatch(key -> key.startsWith(prefix)))
                .map(prefix -> prefix + "…")
                .forEach(missing::add);
        assertThat(missing)
                .as("add to texts.properties:\n%s=…\n", String.join("=…\n", missing))
                .isEmpty();
    }

    @Test
    void everyTextIsUsed() {
        List<String> unused = TEXT.keySet().stream()
                .filter(key -> !uses.keys().contains(key))
                .filter(key -> uses.prefixes().stream().noneMatch(key::startsWith))
                .toList();
        String mend = unused.stream().map(key -> key.replace(".", "\\.")).collect(Collectors.joining("|"));
        assertThat(unused)
                .as("unused texts; to mend, run\n  sed -i -E '/^(%s)=/d' %s\n", mend, TEXTS)
                .isEmpty();
    }

    @Test
    void noKeyStandsTwice() throws IOException {
        List<String> keys = Files.readAllLines(TEXTS).stream()
                .filter(line -> !line.startsWith("#") && line.contains("="))
                .map(line -> line.substring(0, line.indexOf('=')).strip())
                .toList();
        assertThat(keys).doesNotHaveDuplicates();
    }

    @Test
    void everyTextIsAFormatThatReads() {
        List<String> broken = new ArrayList<>();
        TEXT.forEach((key, value) -> {
            try {
                new MessageFormat(value, Locale.ROOT);
            } catch (IllegalArgumentException wrong) {
                broken.add(key + ": " + wrong.getMessage());
            }
            if (value.replace("''", "").replaceAll("'[{}]+'", "").contains("'")) {
                broken.add(key + ": a single apostrophe disappears, write two");
            }
        });
        assertThat(broken).isEmpty();
    }

    @Test
    void asManyValuesAreGivenAsTheTextNames() {
        List<String> wrong = new ArrayList<>();
        uses.counts().forEach((key, counts) -> {
            String value = TEXT.get(key);
            if (value != null) {
                int named = new MessageFormat(value, Locale.ROOT).getFormatsByArgumentIndex().length;
                counts.stream()
                        .filter(given -> given < named)
                        .forEach(given -> wrong.add(key + " names " + named + " values, is given " + given));
            }
        });
        assertThat(wrong).isEmpty();
    }

    @Test
    void textsNamedInViewsHaveNoPlaceholders() {
        List<String> wrong = uses.inViews().stream()
                .filter(key -> TEXT.getOrDefault(key, "").contains("{")
                        || TEXT.getOrDefault(key, "").contains("''"))
                .toList();
        assertThat(wrong).as("views show a text as it stands").isEmpty();
    }

    @Test
    void noEnglishWordIsShown() {
        List<String> english = new ArrayList<>();
        Pattern letters = Pattern.compile("[^\\p{L}]+");
        TEXT.forEach((key, value) -> Arrays.stream(
                        letters.split(value.replaceAll("--[\\w-]+|[\\w-]+\\.(properties|xlsx|docx|csv|pdf|png|log)", "")
                                .toLowerCase(Locale.ROOT)))
                .filter(ENGLISH::contains)
                .forEach(word -> english.add(key + ": " + word)));
        assertThat(english).isEmpty();
    }
}
