package id.jaganetral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.jaganetral.application.letter.LetterDraft;
import id.jaganetral.application.letter.NumberWish;
import id.jaganetral.application.letter.PreparedLetter;
import id.jaganetral.domain.casefile.CaseFile;
import id.jaganetral.domain.evidence.EvidenceItem;
import id.jaganetral.domain.evidence.custody.CustodyAct;
import id.jaganetral.domain.evidence.custody.CustodyEntry;
import id.jaganetral.domain.letter.IssuedLetter;
import id.jaganetral.domain.letter.LetterTopic;
import id.jaganetral.domain.outcome.Outcome;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an annex shows of the evidence stands in the custody record of each piece, in a whole office. */
class CustodyOfTheSampleTest {
    @TempDir
    Path folder;

    @Test
    void aPieceFollowsItsReportIntoACaseIsAnnexedPrintedAndSavedAndItsRecordSaysSo() throws Exception {
        try (Office office = SampleOffices.open(folder.resolve("contoh"))) {
            CaseFile file = office.cases()
                    .view()
                    .view(office.cases().list().lines().get(0).head().id())
                    .orElseThrow()
                    .file();
            EvidenceItem item = office.reports()
                    .listEvidence()
                    .ofReport(file.origin().report())
                    .get(0);
            IssuedLetter annex = annex(office, file);

            office.handOutLetter().print(annex.id(), copy -> {});
            Path saved = folder.resolve("lampiran.docx");
            office.handOutLetter().save(annex.id(), saved);

            String shown = annex.title() + " " + annex.date();
            assertThat(Files.size(saved)).isPositive();
            assertThat(office.reports().custody().record(item.id()))
                    .extracting(CustodyEntry::act, CustodyEntry::result)
                    .containsExactly(
                            tuple(CustodyAct.RECEIVED, ""),
                            tuple(CustodyAct.MOVED, file.number()),
                            tuple(CustodyAct.ANNEXED, shown),
                            tuple(CustodyAct.PRINTED, shown),
                            tuple(CustodyAct.EXPORTED, shown));
        }
    }

    private static IssuedLetter annex(Office office, CaseFile file) {
        LetterDraft draft = office.letters()
                .draft()
                .draft("LAMPIRAN-BUKTI", new LetterTopic.OfCase(file.id()))
                .withSignatory(office.letters().offices().load().signatories().get(0))
                .withNumber(NumberWish.follows());
        PreparedLetter prepared = done(office.letters().prepare().prepare(draft));
        for (String missing : prepared.missing()) {
            draft = draft.with(missing, "Isian Contoh");
        }
        return done(office.issueLetter().issue(draft));
    }

    private static <T> T done(Outcome<T> outcome) {
        return outcome.fold(value -> value, reasons -> {
            throw new AssertionError(reasons);
        });
    }
}
