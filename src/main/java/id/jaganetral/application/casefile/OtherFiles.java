package id.jaganetral.application.casefile;

import id.jaganetral.application.transaction.Reading;
import id.jaganetral.domain.casefile.CaseFile;
import java.util.List;
import java.util.Optional;

/** Finds the other files of the person a file is about. */
final class OtherFiles {
    private OtherFiles() {}

    /** The latest first; none for somebody who is not in the roster. */
    static List<CaseFile> of(Reading tx, CaseFile file) {
        CaseFileQueries queries = tx.queries(CaseFileQueries.class);
        return file.person().employee().map(queries::ofEmployee).orElse(List.of()).stream()
                .map(CaseFileHead::id)
                .filter(id -> !id.equals(file.id()))
                .map(queries::find)
                .flatMap(Optional::stream)
                .toList();
    }
}
