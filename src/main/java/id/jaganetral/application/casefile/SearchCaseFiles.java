package id.jaganetral.application.casefile;

import id.jaganetral.application.search.SearchHit;
import id.jaganetral.application.search.SearchProvider;
import id.jaganetral.application.transaction.UnitOfWork;
import java.util.List;
import java.util.Locale;

/** Finds case files by any part of number, name or NIP. */
public final class SearchCaseFiles implements SearchProvider {
    private final UnitOfWork uow;

    public SearchCaseFiles(UnitOfWork uow) {
        this.uow = uow;
    }

    @Override
    public List<SearchHit> find(String text, int most) {
        String wanted = text.toLowerCase(Locale.ROOT);
        return uow.read(tx -> tx.queries(CaseFileQueries.class).heads()).stream()
                .filter(head -> (head.number() + ' ' + head.name() + ' ' + head.nip())
                        .toLowerCase(Locale.ROOT)
                        .contains(wanted))
                .limit(most)
                .map(head -> new SearchHit(head.id().toString(), head.name(), head.number() + " · " + head.opd()))
                .toList();
    }
}
