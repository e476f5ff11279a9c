package id.jaganetral.persistence.evidence;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Name of this computer, told by the system and never asked of a network. */
final class ThisMachine {
    private static final int LONGEST = 60;
    private static final String NAME = read();

    private ThisMachine() {}

    static String name() {
        return NAME;
    }

    private static String read() {
        String name = Stream.of(System.getenv("COMPUTERNAME"), System.getenv("HOSTNAME"), file())
                .filter(told -> told != null && !told.isBlank())
                .findFirst()
                .orElse(System.getProperty("os.name", ""))
                .strip();
        return name.length() > LONGEST ? name.substring(0, LONGEST) : name;
    }

    private static String file() {
        try {
            return Files.readString(Path.of("/etc/hostname"), StandardCharsets.UTF_8);
        } catch (IOException noSuchSystem) {
            return "";
        }
    }
}
