package id.jaganetral.persistence.casefile;

import id.jaganetral.application.casefile.CaseFileQueries;
import id.jaganetral.application.casefile.CaseFileStore;
import id.jaganetral.application.rule.ClassificationQueries;
import id.jaganetral.application.rule.ClassificationStore;
import id.jaganetral.persistence.database.Feature;

/** What case files bring to the database. */
public final class CaseFilePersistence {
    private CaseFilePersistence() {}

    public static Feature feature() {
        CaseJson json = new CaseJson();
        return Feature.of(CaseFileRow.class, CaseFactRow.class)
                .queries(CaseFileQueries.class, tx -> new SqlCaseFiles(tx, json))
                .store(CaseFileStore.class, tx -> new SqlCaseFiles(tx, json))
                .queries(ClassificationQueries.class, tx -> new SqlClassifications(tx, json))
                .store(ClassificationStore.class, tx -> new SqlClassifications(tx, json));
    }
}
