package id.jaganetral.cli;

import id.jaganetral.application.access.Credentials;
import id.jaganetral.application.backup.Rescue;
import id.jaganetral.domain.outcome.Message;
import id.jaganetral.domain.report.Report;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** Opens the workspace a command works on. */
public interface Workplaces {
    /** Fails when this is no workspace, or another program works in it; asked before the password. */
    void requireFree(Path folder);

    /** Opens an existing workspace; a wrong password is an {@code OperationFailed}. */
    Workplace open(Path folder, Credentials typed);

    /** Restoring without an open workspace. */
    Rescue rescue();

    /**
     * Makes a workspace with invented people, reports and cases.
     *
     * @param rosters folder in which the roster files are left
     * @param told hears what was done, step by step
     * @return the reports logged
     */
    List<Report> createSample(Path folder, Path rosters, Consumer<Message> told);
}
