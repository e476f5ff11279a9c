package id.jaganetral.application.workspace;

import java.nio.file.Path;

/**
 * What is told of an office when its workspace is made; the rest of its profile can wait.
 *
 * @param folder where the workspace is to lie
 * @param government as letters print it, for example "PEMERINTAH KABUPATEN CONTOH"; empty when not told yet
 * @param office the perangkat daerah that keeps the workspace; empty when not told yet
 */
public record NewOffice(Path folder, String government, String office) {
    /** Nothing told but the place. */
    public static NewOffice at(Path folder) {
        return new NewOffice(folder, "", "");
    }

    public boolean named() {
        return !government.isEmpty() || !office.isEmpty();
    }
}
