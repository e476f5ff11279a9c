package id.jaganetral.document.register;

import id.jaganetral.application.work.Progress;

/** How many lines have been written, both to print and raw. */
final class Written {
    private static final int STEP = 200;
    private static final int TIMES = 2;

    private final int all;
    private final Progress progress;
    private int done;

    Written(int lines, Progress progress) {
        this.all = lines * TIMES;
        this.progress = progress;
    }

    void oneMore() {
        if (done % STEP == 0) {
            progress.at(done, all);
        }
        done++;
    }
}
