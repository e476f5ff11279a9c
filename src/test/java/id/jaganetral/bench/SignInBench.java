package id.jaganetral.bench;

import id.jaganetral.application.access.Credentials;
import id.jaganetral.application.access.NewUser;
import id.jaganetral.persistence.vault.KeyHardness;
import id.jaganetral.persistence.vault.Vault;
import id.jaganetral.persistence.workspace.OpenFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;

/**
 * What a password costs whoever types it right, in a program that has just begun: SignInBench FOLDER makes the key the first
 * time, and from then on prints the milliseconds until it is open.
 */
public final class SignInBench {
    private static final String NAME = "petugas";
    private static final String PASSWORD = "contoh-jaganetral";

    private SignInBench() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        Vault vault = new Vault(new OpenFiles(folder), Clock.systemDefaultZone(), KeyHardness.USUAL);
        Credentials typed = new Credentials(NAME, PASSWORD.toCharArray());
        if (!vault.exists()) {
            vault.make(new NewUser("Petugas Contoh", typed));
            return;
        }
        long start = System.nanoTime();
        vault.signIn(typed).fold(opened -> opened, reasons -> {
            throw new IllegalStateException(reasons.toString());
        });
        System.out.println((System.nanoTime() - start) / 1_000_000);
    }
}
