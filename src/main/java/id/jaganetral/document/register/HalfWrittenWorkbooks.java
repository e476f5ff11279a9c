package id.jaganetral.document.register;

import java.nio.file.Path;
import org.apache.poi.util.DefaultTempFileCreationStrategy;
import org.apache.poi.util.TempFile;

/** Says where long workbooks lie, encrypted, while they are being written. */
public final class HalfWrittenWorkbooks {
    private HalfWrittenWorkbooks() {}

    /**
     * From now on in this folder, for the whole program.
     *
     * @param folder emptied by the program's next start after a kill
     */
    public static void lieIn(Path folder) {
        TempFile.setTempFileCreationStrategy(
                new DefaultTempFileCreationStrategy(folder.resolve("poi").toFile()));
    }
}
