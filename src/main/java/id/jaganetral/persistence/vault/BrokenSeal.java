package id.jaganetral.persistence.vault;

import java.io.IOException;

/** A sealed file is not as the program left it: changed, cut off, exchanged, or sealed with another key. */
public final class BrokenSeal extends IOException {
    private static final long serialVersionUID = 1L;

    BrokenSeal(String what) {
        super(what);
    }

    BrokenSeal(IOException cause) {
        super("seal broken", cause);
    }
}
