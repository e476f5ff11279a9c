package id.jaganetral.application.letter.material;

import id.jaganetral.application.casefile.CaseDesk;
import id.jaganetral.application.rule.LawBook;
import id.jaganetral.application.settings.OfficeProfiles;
import id.jaganetral.application.transaction.MemoryUnitOfWork;
import id.jaganetral.domain.calendar.WorkingWeeks;
import id.jaganetral.domain.casefile.CaseFile;
import id.jaganetral.domain.casefile.CaseStory;
import id.jaganetral.domain.casefile.Official;
import id.jaganetral.domain.employee.EmployeeSnapshot;
import id.jaganetral.domain.employee.PositionCategory;
import id.jaganetral.domain.report.Platform;
import id.jaganetral.domain.report.Report;
import id.jaganetral.domain.report.ReportId;
import id.jaganetral.domain.report.ReportSource;
import id.jaganetral.text.Texts;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What letters know of a case told as a story, gathered as the program gathers it. */
public final class StoryMaterials {
    private StoryMaterials() {}

    public static LetterMaterial of(CaseFile file, LawBook law, OfficeProfiles offices) {
        return of(file, law, offices, WorkingWeeks.USUAL);
    }

    /** With offices that work otherwise. */
    static LetterMaterial of(CaseFile file, LawBook law, OfficeProfiles offices, WorkingWeeks weeks) {
        return of(file, law, offices, weeks, report(file), List.of());
    }

    /** With the report it began with and the lines of its list of evidence. */
    public static LetterMaterial of(
            CaseFile file, LawBook law, OfficeProfiles offices, Report known, List<Map<String, String>> evidence) {
        return of(file, law, offices, WorkingWeeks.USUAL, known, evidence);
    }

    private static LetterMaterial of(
            CaseFile file,
            LawBook law,
            OfficeProfiles offices,
            WorkingWeeks weeks,
            Report known,
            List<Map<String, String>> evidence) {
        Texts texts = Texts.indonesian();
        CaseMaterials materials = new CaseMaterials(
                new CaseDesk(law, () -> weeks, Clock.systemUTC()),
                texts::get,
                new Officials(offices.load().authority()),
                new ReportFields(texts::get),
                new EvidenceLines(offices, texts::get));
        return materials.gather(new CaseMaterials.Found(file, Optional.of(known), evidence, ""));
    }

    /**
     * Of a report, one of its people chosen.
     *
     * @param evidence the lines of its list of evidence
     */
    public static LetterMaterial ofReport(
            Report report, Optional<UUID> chosen, OfficeProfiles offices, List<Map<String, String>> evidence) {
        Texts texts = Texts.indonesian();
        return new TopicMaterials(
                        new MemoryUnitOfWork(),
                        null,
                        new ReportFields(texts::get),
                        new EvidenceLines(offices, texts::get),
                        Clock.systemUTC())
                .report(report, chosen, Map.of(EvidenceLines.LIST, evidence));
    }

    public static LetterMaterial ofPerson(EmployeeSnapshot person) {
        return LetterMaterial.plain(LetterAbout.ofPerson(person), new MaterialFields());
    }

    public static LetterMaterial ofOffice() {
        return LetterMaterial.plain(LetterAbout.ofOffice(), new MaterialFields());
    }

    /** As somebody of the public told it, without a letter. */
    public static Report report(CaseFile file) {
        return new Report(
                ReportId.fresh(),
                file.origin().reportNumber(),
                ReportSource.PUBLIC_REPORT,
                file.classification().proposal().facts(),
                LocalDate.of(2024, 10, 3),
                Platform.FACEBOOK,
                "akun.contoh",
                "",
                "",
                "menyukai dan membagikan unggahan ajakan memilih salah satu calon.",
                List.of(),
                Optional.empty(),
                Instant.EPOCH,
                "Petugas");
    }

    /** Heavy and medium kinds go to the personnel authority, light ones to the head of the unit. */
    private record Officials(String authority) implements CaseOfficials {
        @Override
        public Optional<String> decider(EmployeeSnapshot person, String sanction) {
            return Optional.of(sanction.startsWith("RG") ? CaseStory.HEAD.position() : authority);
        }

        @Override
        public Optional<Official> superior(EmployeeSnapshot person, String sanction) {
            return Optional.of(new Official(
                    "Dra. Wulan Contoh, M.M.",
                    "197503032000032003",
                    "Pembina, IV/a",
                    "Kepala Bidang Pengembangan",
                    PositionCategory.ADMINISTRATOR));
        }
    }
}
