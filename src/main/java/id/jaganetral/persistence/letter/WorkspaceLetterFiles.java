package id.jaganetral.persistence.letter;

import id.jaganetral.application.letter.LetterFiles;
import id.jaganetral.application.workspace.WorkingFolder;
import id.jaganetral.domain.outcome.Message;
import id.jaganetral.domain.outcome.OperationFailed;
import id.jaganetral.persistence.workspace.FolderArea;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Frozen letters in the workspace; what other programs open are copies in the working folder. */
public final class WorkspaceLetterFiles implements LetterFiles {
    private final FolderArea folder;
    private final WorkingFolder working;

    public WorkspaceLetterFiles(FolderArea folder, WorkingFolder working) {
        this.folder = folder;
        this.working = working;
    }

    @Override
    public void keep(String name, byte[] bytes) {
        folder.write(name, out -> out.write(bytes));
    }

    @Override
    public byte[] read(String name) {
        if (!folder.has(name)) {
            throw new OperationFailed(Message.of("letter.file.gone"));
        }
        try (InputStream in = folder.read(name)) {
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw folder.failed(unreadable);
        }
    }

    @Override
    public void discard(String name) {
        folder.delete(name);
    }

    @Override
    public Path copyForOtherPrograms(String name, String shownAs) {
        return openForOtherPrograms(read(name), shownAs);
    }

    @Override
    public Path openForOtherPrograms(byte[] bytes, String shownAs) {
        try {
            return Files.write(working.make().resolve(shownAs), bytes);
        } catch (IOException refused) {
            throw folder.failed(refused);
        }
    }
}
