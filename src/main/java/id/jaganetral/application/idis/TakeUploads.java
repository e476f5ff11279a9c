package id.jaganetral.application.idis;

import id.jaganetral.application.letter.use.HandOutLetter;
import id.jaganetral.application.work.Progress;
import java.nio.file.Path;
import java.util.List;

/** Puts the documents to upload into a folder under their short names; each time is written down with the letter. */
public final class TakeUploads {
    private final HandOutLetter letters;

    public TakeUploads(HandOutLetter letters) {
        this.letters = letters;
    }

    /** Answers the number of files. */
    public int into(Path folder, List<IdisUpload> uploads, Progress progress) {
        int done = 0;
        for (IdisUpload upload : uploads) {
            progress.at(done++, uploads.size());
            Path target = folder.resolve(upload.fileName());
            upload.scan()
                    .ifPresentOrElse(
                            scan -> letters.saveScan(scan, target), () -> letters.save(upload.letter(), target));
        }
        return done;
    }
}
