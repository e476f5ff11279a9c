package id.jaganetral.application.letter;

import static org.assertj.core.api.Assertions.assertThat;

import id.jaganetral.application.casefile.CaseDesk;
import id.jaganetral.application.casefile.MemoryCaseFiles;
import id.jaganetral.application.letter.check.LetterObjections;
import id.jaganetral.domain.calendar.WorkingWeeks;
import id.jaganetral.domain.casefile.CaseFact;
import id.jaganetral.domain.casefile.CaseFile;
import id.jaganetral.domain.casefile.CaseStory;
import id.jaganetral.domain.casefile.FactType;
import id.jaganetral.domain.employee.EmploymentKind;
import id.jaganetral.domain.letter.LetterKind;
import id.jaganetral.domain.outcome.Message;
import id.jaganetral.domain.outcome.Reason;
import id.jaganetral.domain.rule.ActForm;
import id.jaganetral.persistence.law.StoredLaw;
import id.jaganetral.persistence.letter.ShippedLetterLibrary;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing that proposes or imposes a sanction is signed without the officer's own choice and reason. */
class DecisionNeedsChoiceTest {
    private static final String NO_CHOICE = "letter.issue.noChoice";
    private static final String AFTER = "letter.issue.after";
    private static final String OTHER_CHOICE = "letter.issue.otherChoice";

    @TempDir
    Path folder;

    private final MemoryCaseFiles files = new MemoryCaseFiles();
    private StoryDesk desk;
    private LetterObjections objections;

    @BeforeEach
    void open() {
        desk = new StoryDesk(folder.resolve("ruang"));
        CaseDesk cases = new CaseDesk(StoredLaw.shipped(), () -> WorkingWeeks.USUAL, Clock.systemUTC());
        objections = new LetterObjections(files, desk.offices(), cases);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void everyFormThatProposesOrImposesASanctionAsksForTheChoice() {
        assertThat(new ShippedLetterLibrary()
                        .catalogue().kinds().stream()
                                .filter(LetterKind::asksChoice)
                                .map(LetterKind::code))
                .containsExactlyInAnyOrder("F10", "F11", "F12", "F13", "F14", "F15", "F23", "F24", "KEP-KONTRAK");
    }

    @ParameterizedTest
    @ValueSource(strings = {"F11", "F12", "F13", "F14", "F15"})
    void aDisciplineLetterIsRefusedWithoutTheChoice(String form) {
        assertThat(refused(desk.draft(form, kept(reported("BR1"))))).contains(NO_CHOICE);
    }

    @Test
    void aReportThatProvesIsRefusedWithoutTheChoiceAndOneThatProvesNothingIsNot() {
        LetterDraft proven = desk.draft("F10", kept(reported("BR1")));
        assertThat(refused(proven)).contains(NO_CHOICE);
        assertThat(refused(proven.with("terbukti", ""))).doesNotContain(NO_CHOICE, OTHER_CHOICE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"F10", "F23"})
    void whetherItWasProvenIsAnsweredNotLeftOpen(String form) {
        LetterDraft open = desk.draft(form, kept(reported("BR1"))).with("terbukti", "");
        assertThat(desk.fill(open).missing()).contains("terbukti");
        assertThat(desk.fill(open.with("terbukti", LetterDraft.NO)).missing()).doesNotContain("terbukti");
        assertThat(desk.fill(open.with("terbukti", LetterDraft.YES)).missing()).doesNotContain("terbukti");
    }

    @ParameterizedTest
    @CsvSource({"F23, MT", "F24, MB"})
    void thePanelsPapersAreRefusedWithoutTheChoice(String form, String kind) {
        LetterDraft draft = desk.draft(form, kept(ethics(Optional.empty())))
                .with("terbukti", "ya")
                .with("hukuman", kind);
        assertThat(refused(draft)).contains(NO_CHOICE);
    }

    @ParameterizedTest
    @CsvSource({"F23, MT, MB", "F24, MB, MT"})
    void thePanelsPapersMaySayOnlyWhatWasChosen(String form, String chosen, String other) {
        LetterDraft draft = desk.draft(form, kept(ethics(Optional.of(chosen)))).with("terbukti", "ya");
        assertThat(refused(draft.with("hukuman", other))).contains(OTHER_CHOICE).doesNotContain(NO_CHOICE);
        assertThat(refused(draft.with("hukuman", chosen))).doesNotContain(OTHER_CHOICE, NO_CHOICE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"F25", "F25R", "F25B"})
    void aPaperOfARemedyFollowsTheFactItIsAbout(String form) {
        assertThat(refused(desk.draft(form, kept(reported("BR1"))))).contains(AFTER);
        CaseStory objected = reported("BR1")
                .then(CaseStory.decided("2026-08-03", "BR1"))
                .then(new CaseFact.ObjectionFiled(CaseStory.day("2026-08-10"), "Bupati"));
        assertThat(refused(desk.draft(form, kept(objected)))).doesNotContain(AFTER);
    }

    @Test
    void whatAPaperFollowsIsAFactOfTheCase() {
        assertThat(new ShippedLetterLibrary()
                        .catalogue().kinds().stream()
                                .flatMap(kind -> kind.start().after().stream())
                                .map(FactType::ofCode))
                .contains(FactType.OBJECTION_FILED, FactType.DECIDED);
    }

    @ParameterizedTest
    @CsvSource({"F12, hukuman", "F13, hukuman", "F14, hukuman", "KEP-KONTRAK, hukuman", "F15, jenis_hukuman"})
    void thePlaceHolderOfAgreementStaffIsNeitherDecidedNorProposed(String form, String field) {
        LetterDraft draft =
                desk.draft(form, kept(contract(EmploymentKind.PPPK))).with("hukuman", "KR");
        Reason refusal = Reason.byLaw(
                Optional.of(field),
                Message.of("casefile.refuse.ownKindsFirst"),
                "PP 49/2018 Pasal 52 ayat (3)",
                "own-kinds-first");
        assertThat(objections.ofTheFiles(draft)).containsExactly(refusal);
        assertThat(objections.toIssuing(draft)).contains(refusal);
        assertThat(objections.ofTheFiles(draft.with("hukuman", "BR3"))).isEmpty();
        LetterDraft worker = desk.draft(form, kept(contract(EmploymentKind.NON_ASN)));
        assertThat(objections.ofTheFiles(worker.with("hukuman", "KR"))).isEmpty();
    }

    private static CaseStory contract(EmploymentKind staff) {
        return CaseStory.of(staff, ActForm.LIKE, "2024-10-01", "D-06", "2026-07-01")
                .then(CaseStory.summons(1, "2026-07-03", "2026-07-15"))
                .then(CaseStory.examined("2026-07-15"))
                .then(CaseStory.proven("2026-07-17", "KR"));
    }

    @Test
    void theDecisionAboutContractStaffNamesNoDisciplineRegulation() throws IOException {
        LetterDraft draft = desk.draft("KEP-KONTRAK", kept(contract(EmploymentKind.NON_ASN)));
        assertThat(draft.field("hukuman")).isEqualTo("KR");
        assertThat(draft.flag("hukuman_kontrak")).isTrue();
        String printed = StoryDesk.text(desk.fill(draft).document());
        assertThat(printed)
                .contains(
                        "SANKSI MENURUT PERJANJIAN KERJA",
                        "Mengenakan sanksi berupa",
                        "diterima oleh yang bersangkutan")
                .doesNotContain("hukuman disiplin", "HUKUMAN DISIPLIN", "Disiplin Pegawai Negeri Sipil");
    }

    private CaseFile kept(CaseStory story) {
        CaseFile file = story.file();
        files.add(file);
        return file;
    }

    private static CaseStory reported(String kind) {
        return CaseStory.reported(kind);
    }

    private static CaseStory ethics(Optional<String> kind) {
        CaseStory heard = CaseStory.ethics("2026-07-01")
                .then(CaseStory.team("2026-07-02"))
                .then(CaseStory.summons(1, "2026-07-03", "2026-07-15"))
                .then(CaseStory.examined("2026-07-15"));
        kind.ifPresent(code -> heard.then(new CaseFact.SanctionChosen(
                CaseStory.day("2026-07-16"), code, "pertama kali", "", List.of(), List.of(), List.of("MT", "MB"))));
        return heard;
    }

    /** What stands against issuing; what is not filled in yet is no matter here. */
    private List<String> refused(LetterDraft draft) {
        return objections.toIssuing(draft).stream()
                .map(Reason::message)
                .map(message -> message.key())
                .toList();
    }
}
