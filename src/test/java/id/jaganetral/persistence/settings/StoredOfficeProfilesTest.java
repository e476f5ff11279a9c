package id.jaganetral.persistence.settings;

import id.jaganetral.application.settings.OfficeProfiles;
import id.jaganetral.application.settings.OfficeProfilesContract;
import id.jaganetral.persistence.workspace.TestWorkspaces;
import id.jaganetral.persistence.workspace.WorkspaceFolder;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

class StoredOfficeProfilesTest extends OfficeProfilesContract {
    @TempDir
    Path temp;

    private WorkspaceFolder folder;

    @BeforeEach
    void open() {
        folder = TestWorkspaces.createFolder(temp.resolve("ruang"), Clock.systemUTC());
    }

    @AfterEach
    void close() {
        folder.close();
    }

    @Override
    protected OfficeProfiles profiles() {
        return new StoredOfficeProfiles(folder.settings());
    }
}
