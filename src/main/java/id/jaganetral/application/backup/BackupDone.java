package id.jaganetral.application.backup;

import id.jaganetral.domain.outcome.Message;
import java.util.Optional;

/**
 * A backup that was made and proven.
 *
 * @param line what was made
 * @param secondProblem why it does not lie in the second place too; empty when it does or none is named
 */
public record BackupDone(BackupLine line, Optional<Message> secondProblem) {}
