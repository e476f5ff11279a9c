package id.jaganetral.ui.casefile;

import id.jaganetral.application.casefile.CaseView;
import id.jaganetral.domain.casefile.FactType;
import id.jaganetral.domain.casefile.Official;
import java.util.Optional;
import javafx.scene.layout.Region;

/** A part of the page of a case that another feature brings; the page tells it which file is shown. */
public interface CasePart {
    Region root();

    void show(CaseView view);

    /** Laid over the whole page, hidden until this part shows it. */
    default Optional<Region> overlay() {
        return Optional.empty();
    }

    /** Whom this part proposes for the official a fact asks for; empty when it proposes nobody. */
    Optional<Official> official(FactType type);
}
