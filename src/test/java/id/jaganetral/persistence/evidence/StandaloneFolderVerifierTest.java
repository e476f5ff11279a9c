package id.jaganetral.persistence.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The verifier that lies beside the program, run in a Java of its own on packages of evidence that were tampered with. */
class StandaloneFolderVerifierTest {
    @TempDir
    static Path classes;

    @TempDir
    Path temp;

    private Path bag;

    @BeforeAll
    static void compile() {
        int compiled = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        null,
                        "-Xlint:all",
                        "-Werror",
                        "-d",
                        classes.toString(),
                        "installer/verifier/Verify.java",
                        "installer/verifier/VerifyFolder.java",
                        "installer/verifier/VerifyLog.java");
        assertThat(compiled).isZero();
    }

    @BeforeEach
    void exported() throws Exception {
        bag = temp.resolve("paket");
        Files.createDirectories(bag.resolve("data/asli"));
        Files.write(bag.resolve("data/asli/satu.png"), new byte[] {1, 2, 3});
        Files.write(bag.resolve("data/dua 100%.txt"), new byte[] {4});
        Files.writeString(bag.resolve("bagit.txt"), "BagIt-Version: 1.0\n");
        Files.writeString(
                bag.resolve("manifest-sha256.txt"),
                hash("data/asli/satu.png") + "  data/asli/satu.png\n" + hash("data/dua 100%.txt")
                        + "  data/dua 100%25.txt\n");
        Files.writeString(bag.resolve("tagmanifest-sha256.txt"), hash("bagit.txt") + "  bagit.txt\n");
    }

    private String hash(String name) throws Exception {
        return HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(bag.resolve(name))));
    }

    @Test
    void anUntouchedPackageFitsAsFolderAndAsArchive() throws Exception {
        assertThat(run(bag)).isEqualTo("0 COCOK: 3 berkas sama dengan sidik digitalnya.");
        assertThat(run(zipped())).isEqualTo("0 COCOK: 3 berkas sama dengan sidik digitalnya.");
    }

    @Test
    void oneFlippedBitAMissingAndAnAddedFileAreNamed() throws Exception {
        Files.write(bag.resolve("data/asli/satu.png"), new byte[] {1, 2, 2});
        Files.delete(bag.resolve("data/dua 100%.txt"));
        Files.write(bag.resolve("data/tambahan.png"), new byte[] {9});
        assertThat(run(bag))
                .isEqualTo(
                        "1 BERUBAH: data/asli/satu.png\nHILANG: data/dua 100%.txt\nTIDAK TERCATAT: data/tambahan.png\n"
                                + "TIDAK COCOK: 3 masalah, 1 berkas sama dengan sidik digitalnya.");
    }

    @Test
    void aManifestThatLeadsOutOfTheFolderOpensNothing() throws Exception {
        Path outside = Files.write(temp.resolve("rahasia"), new byte[] {7});
        Files.writeString(
                bag.resolve("manifest-sha256.txt"),
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(outside)))
                        + "  ../rahasia\n");
        assertThat(run(bag)).contains("HILANG: ../rahasia").startsWith("1 ");
    }

    @Test
    void whatIsNoPackageIsSaidToBeNone() throws Exception {
        Files.delete(bag.resolve("manifest-sha256.txt"));
        assertThat(run(bag)).startsWith("1 TIDAK COCOK: tidak ada manifest-sha256.txt");
        Path noZip = Files.writeString(temp.resolve("rusak.zip"), "bukan arsip", StandardCharsets.UTF_8);
        assertThat(run(noZip)).startsWith("2 Tidak dapat dibaca");
    }

    private Path zipped() throws IOException {
        Path zip = temp.resolve("paket.zip");
        try (OutputStream out = Files.newOutputStream(zip);
                ZipOutputStream entries = new ZipOutputStream(out);
                var files = Files.walk(bag)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                entries.putNextEntry(new ZipEntry("paket/" + bag.relativize(file)));
                Files.copy(file, entries);
            }
        }
        return zip;
    }

    private static String run(Path place) throws IOException, InterruptedException {
        Process verifier = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        classes.toString(),
                        "Verify",
                        place.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(verifier.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(verifier.waitFor(1, TimeUnit.MINUTES)).isTrue();
        return verifier.exitValue() + " " + said.strip();
    }
}
