package id.jaganetral.persistence.workspace;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.UUID;
import org.flywaydb.core.Flyway;

/** A workspace as the first version made it: everything lies open. */
final class OldWorkspace {
    static final String SECRET = "Terlapor: Bintang Pelangi, NIP 198501012010011001";

    private OldWorkspace() {}

    /** With a file in each area, and the number 7 in a register of the database. */
    static Path make(Path root) throws IOException, SQLException {
        WorkspaceFolder.makeFolders(Files.createDirectories(root));
        write(root, "evidence/originals/ab/abcd", SECRET.repeat(5000));
        write(root, "letters/2026/F01.docx", SECRET);
        write(root, "settings/office.json", SECRET);
        write(root, "settings/law/holidays.csv", "2026-12-31,Libur daerah");
        write(root, "settings/evidence.properties", "most.megabytes=20");
        write(root, "templates/F01.docx", "templat");
        String url = "jdbc:h2:file:" + root.resolve("database/jaganetral").toAbsolutePath();
        Flyway.configure()
                .dataSource(url, "sa", "")
                .locations("classpath:db/migration")
                .target("1")
                .load()
                .migrate();
        try (Connection connection = DriverManager.getConnection(url, "sa", "");
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "INSERT INTO register_counter (register, register_year, last_number) VALUES ('OLD', 2024, 7)");
            statement.execute("CREATE TABLE old_secret AS SELECT '" + SECRET + "' AS told");
        }
        write(
                root,
                Marker.NAME,
                "format=1\nid=" + UUID.randomUUID() + "\ncreated=" + Instant.parse("2026-11-20T00:00:00Z") + "\n");
        return root;
    }

    private static void write(Path root, String name, String text) throws IOException {
        Path file = root.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text, StandardCharsets.UTF_8);
    }
}
