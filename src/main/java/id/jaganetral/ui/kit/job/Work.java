package id.jaganetral.ui.kit.job;

import id.jaganetral.application.work.Progress;

/**
 * What a job does, away from the screen. It touches no node and no property.
 *
 * @param <T> what it brings back
 */
@FunctionalInterface
public interface Work<T> {
    T run(Progress progress);
}
