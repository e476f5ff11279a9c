package id.jaganetral.persistence.law;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A place where law files lie: inside the program, or in the workspace for what the office added. */
interface LawShelf {
    /** The file of this name, empty when it does not lie here. */
    Optional<InputStream> open(String name) throws IOException;

    /** Whether what lies here was added by the office. */
    boolean local();

    static LawShelf shipped() {
        return new LawShelf() {
            @Override
            public Optional<InputStream> open(String name) {
                return Optional.ofNullable(LawShelf.class.getResourceAsStream("/law/" + name));
            }

            @Override
            public boolean local() {
                return false;
            }
        };
    }

    static LawShelf folder(Path folder) {
        return new LawShelf() {
            @Override
            public Optional<InputStream> open(String name) throws IOException {
                Path file = folder.resolve(name);
                return Files.isRegularFile(file) ? Optional.of(Files.newInputStream(file)) : Optional.empty();
            }

            @Override
            public boolean local() {
                return true;
            }
        };
    }
}
