package id.jaganetral;

import static org.assertj.core.api.Assertions.assertThat;

import id.jaganetral.application.incoming.LetterEntry;
import id.jaganetral.application.incoming.ProposeSettlement;
import id.jaganetral.application.incoming.ProposeSettlement.Proposal;
import id.jaganetral.application.letter.LetterDraft;
import id.jaganetral.domain.casefile.CaseFile;
import id.jaganetral.domain.incoming.LetterFact;
import id.jaganetral.domain.incoming.LetterPurpose;
import id.jaganetral.domain.incoming.ReceivedLetter;
import id.jaganetral.domain.letter.IssuedLetter;
import id.jaganetral.domain.outcome.Outcome;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A letter this office issued is proposed as the answer to the letter received it is about, and nothing else is. */
class AnswersOfTheSampleTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @TempDir
    Path folder;

    private Office office;
    private CaseFile file;

    @BeforeEach
    void open() {
        office = SampleOffices.open(folder.resolve("contoh"));
        file = office.cases()
                .view()
                .view(office.cases().list().lines().get(0).head().id())
                .orElseThrow()
                .file();
    }

    @AfterEach
    void close() {
        office.close();
    }

    private ReceivedLetter received() {
        return done(office.incoming()
                .register()
                .register(new LetterEntry(
                        Optional.of(LetterPurpose.RECOMMENDATION),
                        "Badan Kepegawaian Negara",
                        "900/BKN/2026",
                        Optional.of(TODAY.minusDays(6)),
                        Optional.of(TODAY.minusDays(4)),
                        "Rekomendasi",
                        "Tindak lanjuti",
                        Optional.of(TODAY.plusDays(10)),
                        Optional.empty())));
    }

    private IssuedLetter answer(String form) {
        LetterDraft draft = office.letters()
                .draft()
                .draft(form, file.id())
                .with("diperiksa", "")
                .with("terbukti", "")
                .with("ada_keputusan", "")
                .with("keterangan_pemeriksaan", "sedang disiapkan")
                .with("hasil_pemeriksaan", "menunggu pemeriksaan")
                .with("tindak_lanjut", "hasilnya segera disampaikan")
                .withRows("butir_jawaban", List.of(Map.of("isi_jawaban", "Sedang ditangani.")));
        return done(office.letters().issue().issue(draft));
    }

    private Optional<Proposal> proposal(ReceivedLetter letter) {
        return office.incoming().settlement().of(letter.id(), TODAY);
    }

    @Test
    void theLetterToTheOversightAboutTheLinkedCaseIsProposedUntilItIsRecorded() {
        ReceivedLetter letter = received();
        IssuedLetter issued = answer("TL");
        assertThat(proposal(letter)).as("about nothing yet").isEmpty();

        done(office.incoming().followUp().link(letter.id(), new LetterFact.AboutCase(TODAY, file.id(), file.number())));
        assertThat(proposal(letter))
                .contains(
                        new Proposal(ProposeSettlement.Kind.ANSWERED, issued.date(), issued.number(), issued.title()));

        done(office.incoming()
                .followUp()
                .answer(letter.id(), new LetterFact.Answered(issued.date(), issued.number(), issued.title())));
        assertThat(proposal(letter)).isEmpty();
    }

    private static <T> T done(Outcome<T> outcome) {
        return outcome.fold(value -> value, reasons -> {
            throw new AssertionError(reasons.toString());
        });
    }
}
