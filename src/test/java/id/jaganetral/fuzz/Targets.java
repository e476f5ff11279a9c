package id.jaganetral.fuzz;

import id.jaganetral.application.access.Credentials;
import id.jaganetral.application.access.NewUser;
import id.jaganetral.application.roster.RosterSource;
import id.jaganetral.application.work.Progress;
import id.jaganetral.document.letter.WordTemplateCompiler;
import id.jaganetral.document.roster.RosterFileOpener;
import id.jaganetral.domain.calendar.WorkingWeek;
import id.jaganetral.domain.evidence.EvidenceLimits;
import id.jaganetral.domain.letter.Paper;
import id.jaganetral.persistence.backup.BackupShelf;
import id.jaganetral.persistence.database.DatabaseCopy;
import id.jaganetral.persistence.evidence.EvidenceFolder;
import id.jaganetral.persistence.evidence.EvidenceLimitsFile;
import id.jaganetral.persistence.evidence.PictureDecoder;
import id.jaganetral.persistence.evidence.decode.FileViewing;
import id.jaganetral.persistence.law.StoredLaw;
import id.jaganetral.persistence.preference.PreferenceFile;
import id.jaganetral.persistence.settings.StoredOfficeProfiles;
import id.jaganetral.persistence.vault.MemoryFiles;
import id.jaganetral.persistence.vault.TestKeys;
import id.jaganetral.persistence.vault.Vault;
import id.jaganetral.persistence.workspace.FolderArea;
import id.jaganetral.persistence.workspace.TestWorkspaces;
import id.jaganetral.persistence.workspace.Workspace;
import id.jaganetral.persistence.workspace.WorkspaceFolder;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Every entry through which bytes of others come in. */
final class Targets {
    private static final String KEYS = "jaganetral-keys.json";

    private Targets() {}

    static List<Target> all(Path folder) throws IOException {
        return List.of(
                roster("xlsx", workbooks(), folder),
                roster("csv", texts(), folder),
                new Target("template", 1, templates(), Targets::template),
                new Target("picture", 1, pictures(), picture(folder.resolve("evidence"))),
                new Target("viewing", 2, viewed(), viewing(folder.resolve("viewed"))),
                new Target("law", 40, laws(), law(folder.resolve("law"))),
                new Target("keys", 4, List.of(keys()), Targets::keys),
                settings(folder),
                marker(folder.resolve("workspace")),
                backup(folder.resolve("place")),
                new Target("database", 200, List.of(databaseFile(folder.resolve("made"))), database(folder)));
    }

    private static Target roster(String name, List<byte[]> seeds, Path folder) {
        Path file = folder.resolve("roster." + name);
        return new Target(name, 1, seeds, input -> {
            Files.write(file, input);
            try (RosterSource source = new RosterFileOpener().open(file)) {
                source.expectedRows();
                source.from1904();
                source.notes();
                source.rows(0, List.of(0, 1, 2), (number, cells) -> source.mended(number));
            }
        });
    }

    private static void template(byte[] input) {
        new WordTemplateCompiler().compile(input, Paper.F4).use(compiled -> compiled.tags(), reasons -> {});
    }

    private static Target.Entry picture(Path folder) throws IOException {
        Files.createDirectories(folder);
        EvidenceFolder files = new EvidenceFolder(FolderArea.open(folder), EvidenceLimits.usual());
        PictureDecoder decoder = new PictureDecoder(files, EvidenceLimits.usual());
        return input -> files.keep(new ByteArrayInputStream(input), "gambar.png", input.length, Progress.unwatched())
                .use(
                        kept -> {
                            decoder.preview(kept, 160);
                            files.remove(kept.fingerprint());
                        },
                        reasons -> {});
    }

    /** All that is done with a file of evidence to show it: pages, text, what it says of itself. */
    private static Target.Entry viewing(Path folder) throws IOException {
        Files.createDirectories(folder);
        EvidenceFolder files = new EvidenceFolder(FolderArea.open(folder), EvidenceLimits.usual());
        FileViewing viewing = new FileViewing(files, EvidenceLimits.usual());
        return input -> files.keep(new ByteArrayInputStream(input), "bukti.pdf", input.length, Progress.unwatched())
                .use(
                        kept -> {
                            viewing.picture(kept, viewing.pages(kept) - 1);
                            viewing.text(kept);
                            viewing.metadata(kept);
                            files.remove(kept.fingerprint());
                        },
                        reasons -> {});
    }

    /** A damaged file of the law is named by a defect, which stops the program before it gives wrong law. */
    private static Target.Entry law(Path folder) throws IOException {
        Files.createDirectories(folder);
        return input -> {
            String name = input.length > 0 && input[0] == 'd' ? "holidays.csv" : "elections.yaml";
            Files.deleteIfExists(folder.resolve("holidays.csv"));
            Files.deleteIfExists(folder.resolve("elections.yaml"));
            Files.write(folder.resolve(name), input);
            try {
                StoredLaw.withAdditions(folder, () -> WorkingWeek.USUAL).calendar();
            } catch (RuntimeException defect) {
                if (!defect.getClass().getSimpleName().equals("LawDefect")) {
                    throw defect;
                }
            }
        };
    }

    private static void keys(byte[] input) {
        MemoryFiles files = new MemoryFiles();
        files.files.put(KEYS, input);
        new Vault(files, Clock.systemUTC(), TestKeys.CHEAP).signIn(rina().credentials());
    }

    private static Target settings(Path folder) throws IOException {
        Path place = Files.createDirectories(folder.resolve("settings"));
        FolderArea area = FolderArea.open(place);
        byte[] office =
                ("{\"government\":\"PEMERINTAH KOTA CONTOH\",\"office\":\"BKPSDM\",\"zone\":\"WIB\",\"paper\":\"F4\","
                                + "\"signatories\":[{\"position\":\"Kepala\",\"capacity\":\"HOLDER\",\"name\":\"Contoh\"}],"
                                + "\"copyLists\":[{\"name\":\"a\",\"recipients\":[\"b\"]}]}")
                        .getBytes(StandardCharsets.UTF_8);
        byte[] lines = "most.megabytes=20\nwindow=0 0 800 600 false\ndark=true\ntext=125\nrecent.0=/tmp/a\n"
                .getBytes(StandardCharsets.UTF_8);
        return new Target("settings", 2, List.of(office, lines), input -> {
            Files.write(place.resolve("office.json"), input);
            Files.write(place.resolve("evidence.properties"), input);
            EvidenceLimitsFile.read(area);
            new PreferenceFile(place.resolve("evidence.properties")).load();
            new StoredOfficeProfiles(area).load();
        });
    }

    private static Target marker(Path folder) throws IOException {
        Files.createDirectories(folder);
        byte[] seed =
                "# JagaNetral\nformat=2\nid=5d0a6a0e-3b1c-4b43-9a77-0d1a38a1b1a1\ncreated=2026-11-20T00:00:00Z\nsample=false\n"
                        .getBytes(StandardCharsets.UTF_8);
        return new Target("marker", 4, List.of(seed), input -> {
            Files.write(folder.resolve("jaganetral-workspace.properties"), input);
            WorkspaceFolder.isSample(folder);
        });
    }

    private static Target backup(Path place) throws IOException {
        Path one = Files.createDirectories(place.resolve("backups/000001"));
        Files.writeString(
                place.resolve("jaganetral-cadangan.properties"),
                "format=1\nworkspace=5d0a6a0e-3b1c-4b43-9a77-0d1a38a1b1a1\n");
        byte[] about = "made=2026-11-21T00:00:00Z\noccasion=DAILY\nbytes=100\nadded=10\nproven=2026-11-21T00:00:00Z\n"
                .getBytes(StandardCharsets.UTF_8);
        return new Target("backup", 4, List.of(about), input -> {
            Files.write(one.resolve("about.properties"), input);
            Files.write(one.resolve("proof.properties"), input);
            new BackupShelf(Clock.systemUTC(), TestKeys.CHEAP).backupsIn(place);
        });
    }

    private static Target.Entry database(Path folder) {
        Path file = folder.resolve("hostile");
        return input -> {
            Files.write(folder.resolve("hostile.mv.db"), input);
            DatabaseCopy.readThrough(file, TestKeys.KEY);
        };
    }

    private static byte[] databaseFile(Path folder) {
        try (Workspace made = TestWorkspaces.create(folder, List.of(), Clock.systemUTC())) {
            made.folder();
        }
        try {
            return Files.readAllBytes(folder.resolve("database/jaganetral.mv.db"));
        } catch (IOException gone) {
            throw new IllegalStateException(gone);
        }
    }

    private static byte[] keys() {
        MemoryFiles files = new MemoryFiles();
        new Vault(files, Clock.systemUTC(), TestKeys.CHEAP).make(rina());
        return files.files.get(KEYS);
    }

    private static NewUser rina() {
        return new NewUser("Rina Kusuma", new Credentials("rina", "pagi-cerah-di-kebun".toCharArray()));
    }

    private static List<byte[]> workbooks() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            Sheet sheet = book.createSheet("Pegawai");
            for (int i = 0; i < 12; i++) {
                Row row = sheet.createRow(i);
                row.createCell(0).setCellValue(i == 0 ? "NIP" : "19850101201001100" + i);
                row.createCell(1).setCellValue(i == 0 ? "Nama" : "Contoh Pegawai " + i);
                row.createCell(2).setCellValue(45_000.5 + i);
                row.createCell(3).setCellFormula("1+1");
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            book.write(out);
            return List.of(out.toByteArray());
        }
    }

    private static List<byte[]> texts() {
        return List.of(
                "NIP,Nama,Unit\n198501012010011001,\"Contoh, A.\",\"Dinas \"\"X\"\"\"\n198501012010011002,B,C\n"
                        .getBytes(StandardCharsets.UTF_8),
                "PNS ID|NIP BARU|NAMA\r\n1|'198501012010011001|Contoh\r\n2|'198501012010011002|B|C\r\n"
                        .getBytes(StandardCharsets.UTF_16),
                "ID;NAMA;DIATASAN\n1;Dinas;\n2;Bidang;1\n".getBytes(StandardCharsets.ISO_8859_1));
    }

    private static List<byte[]> templates() throws IOException {
        List<byte[]> all = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("templates"))) {
            for (Path file : files.filter(one -> one.toString().endsWith(".docx"))
                    .sorted()
                    .limit(4)
                    .toList()) {
                all.add(Files.readAllBytes(file));
            }
        }
        return all;
    }

    private static List<byte[]> pictures() throws IOException {
        BufferedImage image = new BufferedImage(48, 32, BufferedImage.TYPE_INT_RGB);
        image.createGraphics().drawImage(image, 0, 0, Color.ORANGE, null);
        List<byte[]> all = new ArrayList<>();
        for (String format : List.of("png", "jpg", "gif", "bmp", "tif")) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            if (ImageIO.write(image, format, out)) {
                all.add(out.toByteArray());
            }
        }
        return all;
    }

    private static List<byte[]> viewed() throws IOException {
        List<byte[]> all = new ArrayList<>(pictures());
        // one pixel each, without and with loss
        all.add(Base64.getDecoder().decode("UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA=="));
        all.add(Base64.getDecoder().decode("UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA"));
        all.add("[01/09/24, 08.00.15] Anggota: ayo\n".getBytes(StandardCharsets.UTF_8));
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(zip)) {
            out.putNextEntry(new ZipEntry("_chat.txt"));
            out.write("01/09/24 08.00 - A: halo".getBytes(StandardCharsets.UTF_8));
        }
        all.add(zip.toByteArray());
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.addRect(10, 10, 300, 300);
                content.fill();
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            all.add(out.toByteArray());
        }
        byte[] video = new byte[200];
        System.arraycopy(
                "\0\0\0\u0018ftypisom\0\0\2\0isomiso2\0\0\0\u0080moov\0\0\0\u006cmvhd"
                        .getBytes(StandardCharsets.ISO_8859_1),
                0,
                video,
                0,
                40);
        all.add(video);
        return all;
    }

    private static List<byte[]> laws() throws IOException {
        List<byte[]> all = new ArrayList<>();
        for (String name : List.of("holidays.csv", "elections.yaml")) {
            try (InputStream in = Targets.class.getResourceAsStream("/law/" + name)) {
                all.add(in.readAllBytes());
            }
        }
        return all;
    }
}
