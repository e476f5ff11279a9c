package id.jaganetral.persistence.authority;

import id.jaganetral.application.authority.CircumstanceQueries;
import id.jaganetral.application.authority.CircumstanceStore;
import id.jaganetral.application.authority.UnitHeadQueries;
import id.jaganetral.application.authority.UnitHeadStore;
import id.jaganetral.persistence.database.Feature;

/** What the authority feature brings to the database. */
public final class AuthorityPersistence {
    private AuthorityPersistence() {}

    public static Feature feature() {
        return Feature.of()
                .queries(UnitHeadQueries.class, SqlUnitHeads::new)
                .store(UnitHeadStore.class, SqlUnitHeads::new)
                .queries(CircumstanceQueries.class, SqlCircumstances::new)
                .store(CircumstanceStore.class, SqlCircumstances::new);
    }
}
