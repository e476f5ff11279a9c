package id.jaganetral.persistence.backup;

import java.io.IOException;

/** A piece of a backup is gone or changed. */
final class DamagedPiece extends IOException {
    private static final long serialVersionUID = 1L;

    DamagedPiece(String name) {
        super("piece " + name);
    }
}
