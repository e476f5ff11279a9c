package id.jaganetral.persistence.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseTraceTest {
    @Test
    void aFailedStatementLeavesNoTraceFileBesideTheDatabase(@TempDir Path folder) throws Exception {
        JdbcDataSource source = new JdbcDataSource();
        source.setUrl(Database.url(folder.resolve("jaganetral")));
        source.setUser("sa");
        try (var connection = source.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("CREATE TABLE t (name VARCHAR(40) PRIMARY KEY)");
            statement.execute("INSERT INTO t VALUES ('rahasia')");
            assertThatThrownBy(() -> statement.execute("INSERT INTO t VALUES ('rahasia')"))
                    .isInstanceOf(java.sql.SQLException.class);
        }

        assertThat(names(folder)).containsExactly("jaganetral.mv.db");
    }

    @Test
    void closingLeavesNothingButTheDatabase(@TempDir Path folder) throws IOException {
        Database.open(folder.resolve("jaganetral"), List.of()).close();

        assertThat(names(folder)).containsExactly("jaganetral.mv.db");
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
