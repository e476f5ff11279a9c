package id.jaganetral.application.letter.material;

import id.jaganetral.application.evidence.Previews;
import id.jaganetral.domain.template.PictureBytes;
import java.util.Optional;

/** Evidence as pictures in letters: upright, and no finer than a printer shows. The original stays where it is. */
public final class EvidencePictures implements LetterPictures {
    /** Longest side in dots: 200 an inch over the height of a page. */
    private static final int LONGEST_SIDE = 1_600;

    private final Previews previews;

    public EvidencePictures(Previews previews) {
        this.previews = previews;
    }

    @Override
    public Optional<PictureBytes> picture(String reference) {
        return EvidenceReference.read(reference)
                .flatMap(named -> previews.preview(named.file(), LONGEST_SIDE))
                .map(PictureBytes::new);
    }
}
