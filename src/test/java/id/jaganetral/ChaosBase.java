package id.jaganetral;

import id.jaganetral.application.employee.EmployeeQueries;
import id.jaganetral.application.sample.SampleUser;
import id.jaganetral.persistence.database.SchemaFixture;
import id.jaganetral.persistence.vault.DataKey;
import id.jaganetral.persistence.vault.TestKeys;
import id.jaganetral.persistence.vault.Vault;
import id.jaganetral.persistence.workspace.OpenFiles;
import id.jaganetral.persistence.workspace.WorkspaceFolder;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;

/**
 * What every round begins with: a sample workspace with a backup and one report more than the backup has, a workspace of an
 * earlier schema, rosters and a picture.
 *
 * @param folder where they lie
 * @param rosterStates how the roster looks at first and after each import of a cycle
 * @param reports in the workspace; the backup has one less
 * @param letters in the workspace
 */
record ChaosBase(Path folder, List<Long> rosterStates, int reports, int letters) {
    private static final String OLD_SCHEMA = "45";

    static ChaosBase make(Path folder) throws IOException {
        ChaosWork.run("demo", "--folder", folder.toString());
        BufferedImage picture = new BufferedImage(400, 700, BufferedImage.TYPE_INT_RGB);
        ImageIO.write(picture, "png", folder.resolve("gambar.png").toFile());
        Path workspace = folder.resolve("ruang-kerja");
        ChaosWork.run("backup", "-w", workspace.toString(), "-u", SampleUser.NAME);
        ChaosBase plain = new ChaosBase(folder, List.of(), 0, 0);
        ChaosWork.run(plain.report(workspace).split("\t"));
        old(folder.resolve("lama"));
        List<Long> states = new ArrayList<>();
        Path tried = folder.resolve("coba");
        Chaos.copy(workspace, tried);
        states.add(ChaosCheck.roster(tried));
        for (int i = 0; i < 3; i++) {
            ChaosWork.run(plain.imports(tried).get(i % 2).split("\t"));
            states.add(ChaosCheck.roster(tried));
        }
        int[] counts = ChaosCheck.counts(workspace);
        return new ChaosBase(folder, states, counts[0], counts[1]);
    }

    /** A fresh copy in a round. */
    ChaosRound prepare(ChaosKind kind, Path round) throws IOException {
        Path workspace = round.resolve("ruang-kerja");
        if (kind == ChaosKind.MIGRATION) {
            Chaos.copy(folder.resolve("lama"), workspace);
            return new ChaosRound(workspace, List.of(ChaosWork.MIGRATE, workspace.toString()));
        }
        Chaos.copy(folder.resolve("ruang-kerja"), workspace);
        Chaos.copy(folder.resolve("ruang-kerja - cadangan"), round.resolve("ruang-kerja - cadangan"));
        Path commands = round.resolve("perintah.txt");
        Files.write(commands, commands(kind, workspace), StandardCharsets.UTF_8);
        return new ChaosRound(workspace, List.of(commands.toString()));
    }

    private List<String> commands(ChaosKind kind, Path workspace) {
        return switch (kind) {
            case IMPORT -> imports(workspace);
            case REPORT -> List.of(report(workspace));
            case LETTER -> List.of(line("letters", workspace, "--case", "PKR-2026-0001", "--form", "F11"));
            case BACKUP -> List.of(line("backup", workspace));
            default -> List.of(line("restore", workspace));
        };
    }

    private List<String> imports(Path workspace) {
        return List.of(
                line(
                        "import",
                        workspace,
                        folder.resolve("data-pegawai/SIASN-PPPK.csv").toString()),
                line(
                        "import",
                        workspace,
                        folder.resolve("data-pegawai/SIASN-PNS.xlsx").toString()));
    }

    private String report(Path workspace) {
        return line(
                "report",
                workspace,
                "--name",
                "Akun Contoh",
                "--form",
                "POST",
                "--acted",
                LocalDate.now().minusDays(9).toString(),
                "--known",
                LocalDate.now().minusDays(3).toString(),
                "--platform",
                "FACEBOOK",
                "--account",
                "contoh",
                "--link",
                "https://contoh.example/unggahan",
                "--description",
                "Unggahan rekaan",
                "--evidence",
                folder.resolve("gambar.png").toString());
    }

    private static String line(String command, Path workspace, String... more) {
        List<String> words = new ArrayList<>(List.of(command, "-w", workspace.toString(), "-u", SampleUser.NAME));
        words.addAll(List.of(more));
        return String.join("\t", words);
    }

    private static void old(Path folder) {
        Vault vault = new Vault(new OpenFiles(folder), Clock.systemDefaultZone(), TestKeys.CHEAP);
        DataKey[] key = new DataKey[1];
        WorkspaceFolder made = WorkspaceFolder.create(folder, Clock.systemDefaultZone(), files -> {
            key[0] = vault.make(SampleUser.user()).opened().key();
            return key[0];
        });
        made.close();
        SchemaFixture.make(made.databaseFile(), key[0], OLD_SCHEMA);
    }

    /** Numbers and names of everybody, whatever their order. */
    static long sum(EmployeeQueries people) {
        long[] sum = new long[1];
        people.everyone(line -> sum[0] += (line.name() + line.nip()).hashCode());
        return sum[0];
    }
}
