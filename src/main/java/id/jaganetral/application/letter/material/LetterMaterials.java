package id.jaganetral.application.letter.material;

import id.jaganetral.domain.letter.LetterTopic;
import java.util.Optional;

/** Gathers what is known about the topic of a letter; empty when it is not there any more. */
@FunctionalInterface
public interface LetterMaterials {
    Optional<LetterMaterial> of(LetterTopic topic);
}
