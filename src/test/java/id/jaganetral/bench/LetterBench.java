package id.jaganetral.bench;

import id.jaganetral.document.template.WordTemplate;
import id.jaganetral.document.template.WordTemplateReader;
import id.jaganetral.domain.letter.LetterCatalogue;
import id.jaganetral.domain.letter.SampleValues;
import id.jaganetral.domain.template.TagValue;
import id.jaganetral.domain.template.TagValues;
import id.jaganetral.persistence.letter.ShippedLetterLibrary;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * A letter of two pages from a compiled template, against zipping the very same package with {@code java.util.zip}, both
 * taken in turn within one run. Prints medians.
 */
public final class LetterBench {
    private static final int WARM_UP = 300;
    private static final int ROUNDS = 1_000;
    /** Acts enough to fill a second page. */
    private static final int ACTS = 10;

    private LetterBench() {}

    public static void main(String[] arguments) throws IOException {
        LetterCatalogue catalogue = new ShippedLetterLibrary().catalogue();
        byte[] file =
                Files.readAllBytes(Path.of("templates", catalogue.kind("F10").template()));
        TagValues values = twoPages(SampleValues.of(catalogue));
        WordTemplate template = compile(file);
        Map<String, byte[]> parts = unzip(letter(template, values));
        for (int i = 0; i < WARM_UP; i++) {
            letter(template, values);
            zip(parts);
        }
        long[] letters = new long[ROUNDS];
        long[] zips = new long[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            long start = System.nanoTime();
            letter(template, values);
            long between = System.nanoTime();
            zip(parts);
            letters[i] = between - start;
            zips[i] = System.nanoTime() - between;
        }
        double letter = median(letters);
        double zip = median(zips);
        System.out.printf(
                Locale.ROOT,
                "letter: %.2f ms, zip of the same package %.2f ms, %.2f x%n",
                letter * 1e3,
                zip * 1e3,
                letter / zip);
        long start = System.nanoTime();
        compile(file);
        System.out.printf(Locale.ROOT, "compiling the template: %.2f ms%n", (System.nanoTime() - start) / 1e6);
    }

    private static TagValues twoPages(TagValues sample) {
        TagValue.Rows one = (TagValue.Rows) sample.find("perbuatan").orElseThrow();
        List<TagValues> acts = new ArrayList<>();
        for (int i = 0; i < ACTS; i++) {
            acts.addAll(one.rows());
        }
        return sample.with(TagValues.builder().rows("perbuatan", acts).build());
    }

    private static WordTemplate compile(byte[] file) {
        return new WordTemplateReader().read(file).fold(template -> template, reasons -> {
            throw new IllegalStateException(reasons.toString());
        });
    }

    private static byte[] letter(WordTemplate template, TagValues values) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(32_768);
        template.fill(values, out);
        return out.toByteArray();
    }

    private static Map<String, byte[]> unzip(byte[] letter) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(letter))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }

    private static void zip(Map<String, byte[]> parts) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(new ByteArrayOutputStream(32_768))) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
    }

    private static double median(long[] nanos) {
        long[] sorted = nanos.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2] / 1e9;
    }
}
