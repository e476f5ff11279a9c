package id.jaganetral.application.letter.own;

import id.jaganetral.application.letter.set.DocumentSetLibrary;
import id.jaganetral.application.letter.template.LetterLibrary;
import id.jaganetral.application.transaction.UnitOfWork;
import id.jaganetral.domain.letter.LetterCatalogue;
import id.jaganetral.domain.letter.LetterKind;
import id.jaganetral.domain.letter.LetterTopic;
import id.jaganetral.domain.letter.set.DocumentSets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

/** The shipped forms and those of the office. Read at the first question, and again after each change. */
public final class OfficeLibrary implements LetterLibrary, DocumentSetLibrary {
    private final LetterLibrary shipped;
    private final DocumentSetLibrary shippedSets;
    private final UnitOfWork uow;
    private final String why;
    private final Function<LetterKind, Optional<List<String>>> tags;
    private final AtomicReference<Read> read = new AtomicReference<>();

    /** What was last read. */
    private record Read(List<OwnForm> own, LetterCatalogue catalogue, DocumentSets sets) {}

    /**
     * @param why what the list of documents says of a form of the office that was not made
     * @param tags what the template of a form uses now; empty when it cannot be read
     */
    public OfficeLibrary(
            LetterLibrary shipped,
            DocumentSetLibrary shippedSets,
            UnitOfWork uow,
            String why,
            Function<LetterKind, Optional<List<String>>> tags) {
        this.why = why;
        this.tags = tags;
        this.shipped = shipped;
        this.shippedSets = shippedSets;
        this.uow = uow;
    }

    @Override
    public LetterCatalogue catalogue() {
        return now().catalogue();
    }

    /** A form of the office asks for what its template asks for now, which may have been changed in Word meanwhile. */
    @Override
    public LetterKind kind(String code) {
        LetterKind added = catalogue().kind(code);
        return own().stream()
                .filter(form -> form.code().equals(code))
                .findFirst()
                .flatMap(form -> tags.apply(added).map(used -> form.kind(shipped.catalogue(), used)))
                .orElse(added);
    }

    @Override
    public DocumentSets sets() {
        return now().sets();
    }

    public List<OwnForm> own() {
        return now().own();
    }

    LetterCatalogue shippedCatalogue() {
        return shipped.catalogue();
    }

    /** Reads anew at the next question. */
    void refresh() {
        read.set(null);
    }

    private Read now() {
        Read ready = read.get();
        if (ready == null) {
            ready = fresh();
            read.set(ready);
        }
        return ready;
    }

    private Read fresh() {
        List<OwnForm> own = uow.read(tx -> tx.queries(OwnFormQueries.class).inUse());
        List<LetterKind> kinds = new ArrayList<>(shipped.catalogue().kinds());
        own.forEach(form -> kinds.add(form.kind(shipped.catalogue())));
        DocumentSets sets = shippedSets.sets();
        for (OwnForm form : own) {
            if (form.about() == LetterTopic.Kind.CASE) {
                sets = sets.plus(form.document(why), form.route());
            }
        }
        return new Read(own, new LetterCatalogue(kinds, shipped.catalogue().tags()), sets);
    }
}
