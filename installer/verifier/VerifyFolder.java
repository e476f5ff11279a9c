import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Checks an exported folder or package of evidence (BagIt, RFC 8493) against its {@code manifest-sha256.txt}, and the files
 * beside the evidence against {@code tagmanifest-sha256.txt}, without JagaNetral: nothing but Java, and no line shared with the
 * program.
 *
 * <p>Ends with 0 when all fits, 1 when something does not, 2 when it cannot be read.
 */
final class VerifyFolder {
    private static final String MANIFEST = "manifest-sha256.txt";
    private static final String TAG_MANIFEST = "tagmanifest-sha256.txt";
    private static final Pattern LINE = Pattern.compile("([0-9a-fA-F]{64})[ \\t]+\\*?(.+)");

    /** A folder or an archive: names with slashes, and their bytes. */
    private interface Files8493 extends AutoCloseable {
        SortedSet<String> names() throws IOException;

        InputStream open(String name) throws IOException;

        @Override
        void close() throws IOException;
    }

    private final Files8493 files;
    private final List<String> problems = new ArrayList<>();
    private int fitting;

    private VerifyFolder(Files8493 files) {
        this.files = files;
    }

    static int run(Path place) throws NoSuchAlgorithmException {
        try (Files8493 files = Files.isDirectory(place) ? folder(place) : archive(place)) {
            return new VerifyFolder(files).check();
        } catch (IOException unreadable) {
            System.err.println("Tidak dapat dibaca: " + unreadable.getMessage());
            return 2;
        }
    }

    private int check() throws IOException, NoSuchAlgorithmException {
        SortedSet<String> names = files.names();
        String root = root(names);
        if (root == null) {
            System.out.println("TIDAK COCOK: tidak ada " + MANIFEST + "; ini bukan folder atau paket bukti.");
            return 1;
        }
        Map<String, String> told = manifest(root + MANIFEST);
        told.forEach((name, hash) -> compare(names, root + name, name, hash));
        if (names.contains(root + TAG_MANIFEST)) {
            manifest(root + TAG_MANIFEST).forEach((name, hash) -> compare(names, root + name, name, hash));
        }
        names.stream()
                .filter(name -> name.startsWith(root + "data/"))
                .map(name -> name.substring(root.length()))
                .filter(name -> !told.containsKey(name))
                .forEach(name -> problems.add("TIDAK TERCATAT: " + name));
        problems.forEach(System.out::println);
        if (told.isEmpty()) {
            System.out.println("TIDAK COCOK: " + MANIFEST + " kosong.");
            return 1;
        }
        System.out.println(
                problems.isEmpty()
                        ? "COCOK: " + fitting + " berkas sama dengan sidik digitalnya."
                        : "TIDAK COCOK: " + problems.size() + " masalah, " + fitting + " berkas sama dengan sidik digitalnya.");
        return problems.isEmpty() ? 0 : 1;
    }

    /** The folder in which the manifest lies, the one nearest to the top; null when there is none. */
    private static String root(SortedSet<String> names) {
        return names.stream()
                .filter(name -> name.equals(MANIFEST) || name.endsWith("/" + MANIFEST))
                .map(name -> name.substring(0, name.length() - MANIFEST.length()))
                .min((one, other) -> Integer.compare(one.length(), other.length()))
                .orElse(null);
    }

    private Map<String, String> manifest(String name) throws IOException {
        Map<String, String> told = new LinkedHashMap<>();
        String text;
        try (InputStream in = files.open(name)) {
            text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        for (String line : text.split("\\r\\n|\\r|\\n")) {
            Matcher parts = LINE.matcher(line);
            if (parts.matches()) {
                told.put(plain(parts.group(2)), parts.group(1).toLowerCase(Locale.ROOT));
            } else if (!line.isBlank()) {
                problems.add("BARIS TIDAK TERBACA dalam " + name + ": " + line);
            }
        }
        return told;
    }

    /** Line ends and the percent sign are written as codes. */
    private static String plain(String name) {
        return name.replaceAll("(?i)%0d", "\r").replaceAll("(?i)%0a", "\n").replace("%25", "%");
    }

    private void compare(SortedSet<String> names, String place, String name, String hash) {
        // only what was found inside is opened: a name that leads out of the folder is simply not among them
        if (!names.contains(place)) {
            problems.add("HILANG: " + name);
            return;
        }
        try (InputStream in = new BufferedInputStream(files.open(place), 1 << 16)) {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            byte[] piece = new byte[1 << 16];
            for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
                sha256.update(piece, 0, read);
            }
            StringBuilder found = new StringBuilder();
            for (byte one : sha256.digest()) {
                found.append(String.format("%02x", one));
            }
            if (hash.contentEquals(found)) {
                fitting++;
            } else {
                problems.add("BERUBAH: " + name);
            }
        } catch (IOException | NoSuchAlgorithmException unreadable) {
            problems.add("TIDAK TERBACA: " + name);
        }
    }

    private static Files8493 folder(Path place) {
        return new Files8493() {
            @Override
            public SortedSet<String> names() throws IOException {
                SortedSet<String> names = new TreeSet<>();
                try (Stream<Path> all = Files.walk(place)) {
                    all.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                            .forEach(file -> names.add(place.relativize(file).toString().replace('\\', '/')));
                }
                return names;
            }

            @Override
            public InputStream open(String name) throws IOException {
                return Files.newInputStream(place.resolve(name));
            }

            @Override
            public void close() {}
        };
    }

    private static Files8493 archive(Path place) throws IOException {
        ZipFile zip = new ZipFile(place.toFile());
        return new Files8493() {
            @Override
            public SortedSet<String> names() {
                SortedSet<String> names = new TreeSet<>();
                for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
                    ZipEntry entry = all.nextElement();
                    if (!entry.isDirectory()) {
                        names.add(entry.getName());
                    }
                }
                return names;
            }

            @Override
            public InputStream open(String name) throws IOException {
                return zip.getInputStream(zip.getEntry(name));
            }

            @Override
            public void close() throws IOException {
                zip.close();
            }
        };
    }
}
