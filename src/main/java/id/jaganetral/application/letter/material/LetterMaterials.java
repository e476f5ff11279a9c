package id.jaganetral.application.letter.material;

import id.jaganetral.domain.casefile.CaseFileId;
import java.util.Optional;

/** Gathers what a case knows. */
@FunctionalInterface
public interface LetterMaterials {
    Optional<LetterMaterial> of(CaseFileId caseFile);
}
