package id.jaganetral.application.evidence.annex;

import id.jaganetral.application.casefile.CaseFileQueries;
import id.jaganetral.application.evidence.EvidenceQueries;
import id.jaganetral.application.evidence.custody.KeepCustody;
import id.jaganetral.application.transaction.Reading;
import id.jaganetral.application.transaction.Writing;
import id.jaganetral.domain.casefile.CaseFileId;
import id.jaganetral.domain.evidence.EvidenceItem;
import id.jaganetral.domain.evidence.custody.CustodyAct;
import id.jaganetral.domain.letter.IssuedLetter;
import id.jaganetral.domain.report.ReportId;
import id.jaganetral.domain.template.TagValue;
import id.jaganetral.domain.template.TagValues;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Enters in the custody record of each piece shown on an annex (lampiran bukti) what is done with that annex. */
public final class AnnexedEvidence {
    /** Tag of the list of pieces. */
    public static final String LIST = "bukti";

    /** Tag of the fingerprint in each of its lines. */
    private static final String FINGERPRINT = "sidik_berkas";

    private final KeepCustody custody;
    private final Predicate<String> annexes;

    /**
     * Enters into this record.
     *
     * @param annexes whether letters of the form of this code are annexes
     */
    public AnnexedEvidence(KeepCustody custody, Predicate<String> annexes) {
        this.custody = custody;
        this.annexes = annexes;
    }

    /** Enters nothing for letters of other kinds, nor for pieces the annex leaves out. */
    public void enter(Writing tx, IssuedLetter letter, CustodyAct act) {
        if (annexes.test(letter.kind())) {
            pieces(tx, letter).forEach(item -> custody.enter(tx, item, act, letter.title() + " " + letter.date()));
        }
    }

    private static List<EvidenceItem> pieces(Reading tx, IssuedLetter letter) {
        Set<String> shown = letter.values().find(LIST).map(TagValue::rounds).orElse(List.of()).stream()
                .map(AnnexedEvidence::fingerprint)
                .collect(Collectors.toSet());
        return report(tx, letter).map(tx.queries(EvidenceQueries.class)::ofReport).orElse(List.of()).stream()
                .filter(item -> shown.contains(item.file().fingerprint().hex()))
                .toList();
    }

    private static String fingerprint(TagValues line) {
        return line.text(FINGERPRINT);
    }

    private static Optional<ReportId> report(Reading tx, IssuedLetter letter) {
        return letter.report().map(ReportId::new).or(() -> letter.caseFile()
                .flatMap(id -> tx.queries(CaseFileQueries.class).find(new CaseFileId(id)))
                .map(file -> file.origin().report()));
    }
}
