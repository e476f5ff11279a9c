package id.jaganetral.ui.kit.dialog;

import id.jaganetral.ui.kit.look.Tone;

/** Short notices at the edge of the window that go by themselves. */
public interface Notices {
    /** Says it was done. */
    default void done(String text) {
        say(Tone.SUCCESS, text);
    }

    default void warn(String text) {
        say(Tone.WARNING, text);
    }

    void say(Tone tone, String text);

    /** With one thing to do about it, for example opening the file just saved. */
    void offer(Tone tone, String text, String action, Runnable act);
}
