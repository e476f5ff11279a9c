package id.jaganetral.application.letter.material;

import id.jaganetral.domain.template.PictureBytes;
import java.util.Optional;

/** Opens pictures letters print (port). Slow: call it from background work. */
@FunctionalInterface
public interface LetterPictures {
    /** Begins a reference that is to be drawn as QR code. */
    String QR = "qr:";

    /**
     * The picture as PNG or JPEG; empty when it cannot be shown.
     *
     * @param reference as the lines of a list name it
     */
    Optional<PictureBytes> picture(String reference);

    static LetterPictures none() {
        return reference -> Optional.empty();
    }
}
