package id.jaganetral;

import id.jaganetral.application.access.Credentials;
import id.jaganetral.application.transaction.Queries;
import id.jaganetral.persistence.database.Database;
import id.jaganetral.persistence.database.Engine;
import id.jaganetral.persistence.database.Feature;
import id.jaganetral.persistence.vault.DataKey;
import id.jaganetral.persistence.vault.TestKeys;
import id.jaganetral.persistence.vault.Vault;
import id.jaganetral.persistence.workspace.FolderArea;
import id.jaganetral.persistence.workspace.OpenFiles;
import id.jaganetral.persistence.workspace.WorkspaceFolder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipInputStream;

/**
 * Looks, with the key, for words in every row of every table and in every sealed file, Word documents unpacked. The workspace
 * must be closed.
 *
 * @param words sought in rows and contents
 * @param files sought in the names of files only
 */
record TracesOf(List<String> words, List<String> files) {
    private static final Pattern TABLE = Pattern.compile("INSERT INTO \"PUBLIC\"\\.\"(\\w+)\"");

    /** Every row of the database as H2 writes it down. */
    interface Rows extends Queries {
        List<String> all();
    }

    List<String> in(Path workspace, Credentials typed) throws IOException {
        DataKey key = new Vault(new OpenFiles(workspace), SampleOffices.TODAY, TestKeys.CHEAP)
                .signIn(typed)
                .fold(opened -> opened.key(), reasons -> {
                    throw new AssertionError(reasons.toString());
                });
        List<String> found = new ArrayList<>();
        try (WorkspaceFolder folder = WorkspaceFolder.open(workspace, key)) {
            found.addAll(inRows(folder, key));
            Map<String, FolderArea> areas =
                    Map.of("evidence", folder.evidence(), "letters", folder.letters(), "settings", folder.settings());
            for (Map.Entry<String, FolderArea> area : areas.entrySet()) {
                for (String name : area.getValue().names()) {
                    if (holds(area.getValue(), name)) {
                        found.add(area.getKey() + "/" + name);
                    }
                }
            }
        }
        return found;
    }

    private List<String> inRows(WorkspaceFolder folder, DataKey key) {
        Feature rows = Feature.of().queries(Rows.class, tx -> () -> tx.sql().list("SCRIPT", row -> row.getString(1)));
        try (Engine engine = Engine.start(List.of(rows));
                Database database = Database.open(folder.databaseFile(), key, engine)) {
            return database
                    .unitOfWork()
                    .<List<String>>read(tx -> tx.queries(Rows.class).all())
                    .stream()
                    .filter(row -> words.stream().anyMatch(row::contains))
                    .toList();
        }
    }

    private boolean holds(FolderArea area, String name) throws IOException {
        if (files.stream().anyMatch(name::contains)) {
            return true;
        }
        try (InputStream in = area.read(name)) {
            byte[] bytes = in.readAllBytes();
            return said(bytes) || packed(bytes);
        }
    }

    private boolean packed(byte[] bytes) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            while (zip.getNextEntry() != null) {
                if (said(zip.readAllBytes())) {
                    return true;
                }
            }
            return false;
        }
    }

    private boolean said(byte[] bytes) {
        String plain = new String(bytes, StandardCharsets.UTF_8).replaceAll("<[^>]*>", "");
        return words.stream().anyMatch(plain::contains);
    }

    /** Tables whose rows are among what was found. */
    static Set<String> tables(List<String> found) {
        return found.stream()
                .map(TABLE::matcher)
                .filter(Matcher::find)
                .map(row -> row.group(1))
                .collect(Collectors.toSet());
    }
}
