package id.jaganetral;

import static org.assertj.core.api.Assertions.assertThat;

import id.jaganetral.application.sample.SampleUser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The program opens no network socket: a process that does the whole of the main job is watched from outside. */
@EnabledOnOs(OS.LINUX)
class NoNetworkTest {
    /** Sockets between this machine's own processes lie in the file system and are not counted. */
    private static final List<String> NETWORKS = List.of("tcp", "tcp6", "udp", "udp6", "raw", "raw6");

    private static final Pattern SOCKET = Pattern.compile("socket:\\[(\\d+)]");

    @TempDir
    Path folder;

    /** The child: the demo, and a backup. */
    public static void main(String[] arguments) throws InterruptedException, IOException {
        if (arguments.length > 1) {
            try (java.net.ServerSocket planted = new java.net.ServerSocket(0)) {
                Thread.sleep(Long.parseLong(arguments[1]));
                planted.getLocalPort();
            }
            return;
        }
        ChaosWork.run("demo", "--folder", arguments[0]);
        ChaosWork.run("backup", "-w", arguments[0] + "/ruang-kerja", "-u", SampleUser.NAME);
    }

    @Test
    void theMainJobOpensNoNetworkSocket() throws Exception {
        assertThat(watched(folder.toString())).isEmpty();
        assertThat(folder.resolve("ruang-kerja - cadangan")).isDirectory();
    }

    @Test
    void aSocketIsSeen() throws Exception {
        assertThat(watched(folder.toString(), "3000")).isNotEmpty();
    }

    private List<String> watched(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx400m",
                "-Djava.awt.headless=true",
                "-cp",
                System.getProperty("java.class.path"),
                NoNetworkTest.class.getName()));
        command.addAll(List.of(arguments));
        Process child = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("keluaran.txt").toFile())
                .start();
        List<String> seen = new ArrayList<>();
        while (!child.waitFor(5, TimeUnit.MILLISECONDS)) {
            seen.addAll(sockets(child.pid()));
        }
        assertThat(seen.isEmpty() ? child.exitValue() : 0).isZero();
        return seen;
    }

    private static List<String> sockets(long pid) {
        Path process = Path.of("/proc", String.valueOf(pid));
        List<String> own = new ArrayList<>();
        try (Stream<Path> open = Files.list(process.resolve("fd"))) {
            for (Path one : open.toList()) {
                var socket = SOCKET.matcher(Files.readSymbolicLink(one).toString());
                if (socket.matches()) {
                    own.add(socket.group(1));
                }
            }
            List<String> found = new ArrayList<>();
            for (String network : NETWORKS) {
                for (String line : own.isEmpty() ? List.<String>of() : lines(process.resolve("net/" + network))) {
                    String[] cells = line.strip().split("\\s+");
                    if (cells.length > 9 && own.contains(cells[9])) {
                        found.add(network + " " + cells[1]);
                    }
                }
            }
            return found;
        } catch (IOException gone) {
            return List.of();
        }
    }

    private static List<String> lines(Path file) throws IOException {
        return Files.exists(file) ? Files.readAllLines(file) : List.of();
    }
}
