package id.jaganetral.ui.access;

import id.jaganetral.application.access.RecoveryKey;
import id.jaganetral.application.access.RecoveryShare;
import java.nio.file.Path;
import java.util.List;

/**
 * What stands on a sheet that opens a workspace.
 *
 * @param words in the order they are written
 * @param key prefix of its texts
 * @param number which of the two officers' sheets; 1 for a recovery sheet
 * @param workspace what it opens
 * @param action text key of the button that goes on
 */
public record SheetPaper(List<String> words, String key, int number, Path workspace, String action) {
    public static SheetPaper of(RecoveryKey recovery, Path workspace, String action) {
        return new SheetPaper(recovery.words(), "access.sheet.", 1, workspace, action);
    }

    static SheetPaper of(RecoveryShare share, Path workspace, String action) {
        return new SheetPaper(share.words(), "access.share.", share.number(), workspace, action);
    }
}
