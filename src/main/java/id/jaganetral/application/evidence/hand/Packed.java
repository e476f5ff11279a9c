package id.jaganetral.application.evidence.hand;

import id.jaganetral.application.evidence.custody.CustodyQueries;
import id.jaganetral.application.evidence.mark.DerivativeQueries;
import id.jaganetral.application.transaction.Reading;
import id.jaganetral.domain.evidence.EvidenceItem;
import id.jaganetral.domain.evidence.EvidenceNumber;
import id.jaganetral.domain.evidence.custody.CustodyEntry;
import id.jaganetral.domain.evidence.mark.Derivative;
import java.util.List;

/**
 * One piece of evidence with all that a package tells of it.
 *
 * @param number its number, which names its files
 */
record Packed(String number, EvidenceItem item, List<Derivative> derivatives, List<CustodyEntry> custody) {
    static Packed of(EvidenceItem item, Reading tx) {
        CustodyQueries custody = tx.queries(CustodyQueries.class);
        return new Packed(
                custody.number(item.id()).map(EvidenceNumber::text).orElseThrow(),
                item,
                tx.queries(DerivativeQueries.class).ofEvidence(item.id()),
                custody.custody(item.id()));
    }

    String original() {
        return "asli/" + number + "." + item.file().type().ending();
    }

    String derivative(Derivative one) {
        return "turunan/" + number + "-turunan-" + one.order() + ".png";
    }
}
