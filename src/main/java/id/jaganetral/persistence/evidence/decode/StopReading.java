package id.jaganetral.persistence.evidence.decode;

import javax.imageio.ImageReader;
import javax.imageio.event.IIOReadProgressListener;

/** Stops a reader of pictures when its time has passed. */
final class StopReading implements IIOReadProgressListener {
    private final TimeLimit limit;
    private boolean stopped;

    StopReading(TimeLimit limit) {
        this.limit = limit;
    }

    boolean stopped() {
        return stopped;
    }

    @Override
    public void imageProgress(ImageReader source, float percent) {
        if (limit.passed()) {
            stopped = true;
            source.abort();
        }
    }

    @Override
    public void sequenceStarted(ImageReader source, int minIndex) {}

    @Override
    public void sequenceComplete(ImageReader source) {}

    @Override
    public void imageStarted(ImageReader source, int imageIndex) {}

    @Override
    public void imageComplete(ImageReader source) {}

    @Override
    public void thumbnailStarted(ImageReader source, int imageIndex, int thumbnailIndex) {}

    @Override
    public void thumbnailProgress(ImageReader source, float percent) {}

    @Override
    public void thumbnailComplete(ImageReader source) {}

    @Override
    public void readAborted(ImageReader source) {}
}
