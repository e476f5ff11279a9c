package id.jaganetral;

import static org.assertj.core.api.Assertions.assertThat;

import id.jaganetral.domain.calendar.Holiday;
import id.jaganetral.domain.rule.Addressee;
import id.jaganetral.domain.rule.RuleBook;
import id.jaganetral.domain.rule.SanctionKind;
import id.jaganetral.persistence.law.StoredLaw;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No article, day count, sanction name, holiday or addressee stands in code or in the texts of the interface. */
class NoLawInCodeTest {
    private static final Path TEXTS = Path.of("src/main/resources/id/jaganetral/texts.properties");
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|//[^\\n]*", Pattern.DOTALL);
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");
    private static final List<Pattern> LAW = List.of(
            Pattern.compile("\\bPasal \\d"),
            Pattern.compile("\\b(PP|UU|Perpres|SKB) (Nomor )?\\d+[/ ]"),
            Pattern.compile("\\b\\d+ (\\([a-z ]+\\) )?(hari(?! ke depan)|bulan)\\b"));

    @Test
    void stringsInCodeHoldNoLaw() throws IOException {
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                String code = COMMENT.matcher(Files.readString(file)).replaceAll("");
                Matcher literal = LITERAL.matcher(code);
                while (literal.find()) {
                    if (isLaw(literal.group(1))) {
                        found.add(file.getFileName() + ": " + literal.group(1));
                    }
                }
            }
        }
        assertThat(found).isEmpty();
    }

    /** Day counts and codes of the law stand in no statement either; invented people and readers of files may. */
    @Test
    void statementsHoldNeitherDayCountsNorCodesOfTheLaw() throws IOException {
        List<String> found = new ArrayList<>();
        for (String layer : List.of("domain", "application")) {
            try (Stream<Path> files = Files.walk(Path.of("src/main/java/id/jaganetral", layer))) {
                for (Path file : files.filter(f -> f.toString().endsWith(".java"))
                        .filter(f -> !f.toString().contains("sample"))
                        .toList()) {
                    String code = COMMENT.matcher(Files.readString(file)).replaceAll("");
                    code.lines()
                            .filter(NoLawInCodeTest::countsOrCodes)
                            .forEach(line -> found.add(file.getFileName() + ": " + line.strip()));
                }
            }
        }
        assertThat(found).isEmpty();
    }

    private static final Pattern COUNT = Pattern.compile(
            "\\.(plus|minus)(Days|Weeks|Months)\\((?!1\\))\\d|\\bafter\\([^,()]+, \\d|\\.count\\([^()]*, \\d");

    private static boolean countsOrCodes(String line) {
        return COUNT.matcher(line).find() || CODES.stream().anyMatch(code -> line.contains("\"" + code + "\""));
    }

    @Test
    void theSearchThroughStatementsFindsWhatIsPlanted() {
        assertThat(List.of(
                        "LocalDate due = decided.plusDays(14);",
                        "return calendar.after(receipt, 15).result();",
                        "day.plusMonths(6)",
                        "if (kind.code().equals(\"BR3\")) {",
                        "case \"D-06\" -> heavy();",
                        "book.entry(\"KE-04\")"))
                .allMatch(NoLawInCodeTest::countsOrCodes);
        assertThat(List.of("day = day.plusDays(1);", "calendar.after(from, amount)", "book.kind(code)"))
                .noneMatch(NoLawInCodeTest::countsOrCodes);
    }

    @Test
    void textsOfTheInterfaceHoldNoLaw() throws IOException {
        assertThat(Files.readAllLines(TEXTS, StandardCharsets.UTF_8).stream()
                        .filter(line -> !line.startsWith("#"))
                        .filter(NoLawInCodeTest::isLaw))
                .isEmpty();
    }

    @Test
    void theSearchFindsWhatIsPlanted() {
        assertThat(List.of(
                        "menurut Pasal 26",
                        "PP 94/2021",
                        "paling lambat 7 hari kerja",
                        "Teguran lisan",
                        "Hari Raya Natal",
                        "Kepala Badan Kepegawaian Negara"))
                .allMatch(NoLawInCodeTest::isLaw);
        assertThat(List.of("Surat panggilan", "casefile.stage", "{0} hari lagi"))
                .noneMatch(NoLawInCodeTest::isLaw);
    }

    private static boolean isLaw(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return LAW.stream().anyMatch(p -> p.matcher(text).find())
                || NAMES.stream().anyMatch(lower::contains);
    }

    private static final List<String> NAMES = names();
    private static final List<String> CODES = codes();

    /** Codes of rows and sanctions; deadlines and rules are asked for by their names. */
    private static List<String> codes() {
        RuleBook book = StoredLaw.shipped().rules();
        return Stream.concat(book.entries().keySet().stream(), book.kinds().keySet().stream())
                .toList();
    }

    private static List<String> names() {
        StoredLaw law = StoredLaw.shipped();
        RuleBook book = law.rules();
        Stream<String> kinds = book.kinds().values().stream().map(SanctionKind::name);
        Stream<String> addressees = book.addressees().stream().map(Addressee::name);
        Stream<String> holidays = law.calendar().holidays().stream().map(Holiday::name);
        // a dismissal is also named as a level, which is a word of the interface
        return Stream.of(kinds, addressees, holidays)
                .flatMap(s -> s)
                .map(name -> name.toLowerCase(Locale.ROOT))
                .filter(name -> !name.equals("pemberhentian tidak dengan hormat"))
                .distinct()
                .toList();
    }
}
