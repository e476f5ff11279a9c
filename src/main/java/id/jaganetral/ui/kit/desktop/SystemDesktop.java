package id.jaganetral.ui.kit.desktop;

import id.jaganetral.domain.outcome.Message;
import id.jaganetral.domain.outcome.OperationFailed;
import id.jaganetral.ui.kit.job.Job;
import id.jaganetral.ui.kit.job.Jobs;
import java.awt.Desktop;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The desktop's own programs; asked in the background because some take seconds to answer. */
public final class SystemDesktop implements DesktopActions {
    private static final String LINUX_OPENER = "xdg-open";

    private final Jobs jobs;

    public SystemDesktop(Jobs jobs) {
        this.jobs = jobs;
    }

    @Override
    public void open(Path file) {
        hand(file, Desktop.Action.OPEN);
    }

    @Override
    public void openNow(Path file) {
        handNow(file, Desktop.Action.OPEN);
    }

    @Override
    public void printNow(Path file) {
        handNow(file, Desktop.Action.PRINT);
    }

    @Override
    public void openFolder(Path folder) {
        hand(folder, Desktop.Action.OPEN);
    }

    private void hand(Path file, Desktop.Action action) {
        jobs.start(Job.change(() -> {
            handNow(file, action);
            return id.jaganetral.domain.outcome.Outcome.done(file);
        }));
    }

    private static void handNow(Path file, Desktop.Action action) {
        try {
            if (Desktop.isDesktopSupported() && Desktop.getDesktop().isSupported(action)) {
                act(file, action);
            } else if (action == Desktop.Action.OPEN) {
                new ProcessBuilder(List.of(LINUX_OPENER, file.toString()))
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
            } else {
                throw new IOException("no printing on this desktop");
            }
        } catch (IOException | RuntimeException refused) {
            String key = action == Desktop.Action.PRINT ? "kit.desktop.cannotPrint" : "kit.desktop.cannotOpen";
            throw new OperationFailed(Message.of(key, file.toString()), refused);
        }
    }

    private static void act(Path file, Desktop.Action action) throws IOException {
        if (action == Desktop.Action.PRINT) {
            Desktop.getDesktop().print(file.toFile());
        } else {
            Desktop.getDesktop().open(file.toFile());
        }
    }
}
