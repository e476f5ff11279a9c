package id.jaganetral.ui.kit.job;

/** Starts work away from the screen. Anything that may take over 100 ms goes through here. */
public interface Jobs {
    /** Starts a job; its endings are called on the thread of the screen, never before this returns to it. */
    RunningJob start(Job<?> job);
}
