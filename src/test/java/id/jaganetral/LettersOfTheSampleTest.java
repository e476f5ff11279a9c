package id.jaganetral;

import static org.assertj.core.api.Assertions.assertThat;

import id.jaganetral.application.employee.EmployeeFilter;
import id.jaganetral.application.employee.EmployeeLine;
import id.jaganetral.application.letter.LetterDraft;
import id.jaganetral.application.letter.PreparedLetter;
import id.jaganetral.application.letter.material.ActEntry;
import id.jaganetral.application.letter.material.ExaminerEntry;
import id.jaganetral.application.report.ReportFilter;
import id.jaganetral.domain.letter.IssuedLetter;
import id.jaganetral.domain.letter.LetterCatalogue;
import id.jaganetral.domain.letter.LetterKind;
import id.jaganetral.domain.letter.LetterTopic;
import id.jaganetral.domain.letter.TagInput;
import id.jaganetral.domain.letter.TagMeaning;
import id.jaganetral.domain.rule.Track;
import id.jaganetral.domain.template.TagValue;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Every form, for every kind of topic of the sample it can be made for: filled, complete, and read back. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LettersOfTheSampleTest {
    /** Where the letters lie to be looked at. */
    private static final Path SHOWN = Path.of("target/letters");
    /** What an officer types where the sample of a tag is empty because it is a condition. */
    private static final String TYPED = "Isian Contoh";

    /** Enough cases and reports to meet every stage. */
    private static final int MOST = 8;

    @TempDir
    static Path folder;

    private Office office;
    private LetterCatalogue catalogue;

    @BeforeAll
    void open() {
        office = SampleOffices.open(folder.resolve("contoh"));
        catalogue = office.letters().draft().catalogue();
    }

    @AfterAll
    void close() {
        office.close();
    }

    @Test
    void everyFormIsCompleteForEveryCaseOfTheSample() throws IOException {
        List<LetterTopic> cases = office.cases().list().lines().stream()
                .<LetterTopic>map(line -> new LetterTopic.OfCase(line.head().id()))
                .limit(MOST)
                .toList();
        assertThat(cases).hasSizeGreaterThan(5);
        everyForm(LetterTopic.Kind.CASE, cases);
    }

    @Test
    void everyFormIsCompleteForEveryReportOfTheSample() throws IOException {
        List<LetterTopic> reports = office.reports().list().list(ReportFilter.everything(), 0, 200).lines().stream()
                .map(line -> office.reports()
                        .view()
                        .view(line.id())
                        .orElseThrow()
                        .detail()
                        .report())
                .filter(report -> report.subjects().get(0).identified())
                .<LetterTopic>map(report -> new LetterTopic.OfReport(
                        report.id(), Optional.of(report.subjects().get(0).id())))
                .limit(MOST)
                .toList();
        assertThat(reports).hasSizeGreaterThan(5);
        everyForm(LetterTopic.Kind.REPORT, reports);
    }

    @Test
    void everyFormIsCompleteForPeopleOfTheRoster() throws IOException {
        List<LetterTopic> people = office.findEmployees().search(EmployeeFilter.everyone(), MOST).lines().stream()
                .<LetterTopic>map(line -> new LetterTopic.OfPerson(line.id()))
                .toList();
        everyForm(LetterTopic.Kind.PERSON, people);
    }

    @Test
    void everyFormIsCompleteForTheOffice() throws IOException {
        everyForm(LetterTopic.Kind.OFFICE, List.of(new LetterTopic.OfOffice()));
    }

    @Test
    void aCertificateIsRefusedWhileTheOfficesOwnFilesSayOtherwise() {
        List<LetterDraft> open = office.cases().list().lines().stream()
                .filter(line -> line.open() && line.head().track() == Track.DISCIPLINE)
                .map(line -> office.cases()
                        .view()
                        .view(line.head().id())
                        .orElseThrow()
                        .file())
                .flatMap(file -> file.person().employee().stream())
                .map(person -> office.letters().draft().draft("KET-SEDANG", new LetterTopic.OfPerson(person)))
                .toList();
        assertThat(open).isNotEmpty();
        for (LetterDraft draft : open) {
            assertThat(office.letters().objections().ofTheFiles(draft))
                    .extracting(reason -> reason.message().key())
                    .isNotEmpty()
                    .allMatch(key -> key.startsWith("letter.check."));
            assertThat(office.letters().issue().issue(draft).<Boolean>fold(done -> true, reasons -> false))
                    .isFalse();
        }
    }

    @Test
    void aCertificateIsIssuedForSomebodyWithoutAnyFile() {
        List<String> accused = office.cases().list().lines().stream()
                .map(line -> line.head().nip())
                .toList();
        EmployeeLine somebody = office.findEmployees().search(EmployeeFilter.everyone(), 100).lines().stream()
                .filter(line -> !accused.contains(line.nip()))
                .findFirst()
                .orElseThrow();
        for (String form : List.of("KET-SEDANG", "KET-PERNAH")) {
            LetterDraft draft = office.letters()
                    .draft()
                    .draft(form, new LetterTopic.OfPerson(somebody.id()))
                    .with("keperluan", "usul kenaikan pangkat");
            IssuedLetter issued = office.letters().issue().issue(draft).fold(done -> done, reasons -> {
                throw new AssertionError(reasons.toString());
            });
            assertThat(issued.employee()).contains(somebody.id().value());
            assertThat(issued.caseFile()).isEmpty();
        }
    }

    @Test
    void aPaperWithoutNumberTakesNoneFromTheRegister() {
        LetterDraft draft = office.letters()
                .draft()
                .draft("IKRAR", new LetterTopic.OfOffice())
                .with("lingkup_ikrar", "Dinas Pendidikan");
        IssuedLetter issued = office.letters().issue().issue(draft).fold(done -> done, reasons -> {
            throw new AssertionError(reasons.toString());
        });
        assertThat(issued.number()).isEmpty();
        assertThat(issued.serial()).isEmpty();
    }

    @Test
    void noAmountOfTheLawSharesItsNameWithTheWeekdayOfADate() {
        List<String> dates = catalogue.tags().stream()
                .filter(tag -> tag.input() == TagInput.DATE)
                .map(tag -> tag.name().replaceFirst("^tanggal_", "hari_"))
                .toList();
        assertThat(catalogue.tags())
                .filteredOn(tag ->
                        tag.law().deadline().isPresent() || tag.law().rule().isPresent())
                .extracting(TagMeaning::name)
                .doesNotContainAnyElementsOf(dates);
        assertThat(catalogue.tags()).extracting(TagMeaning::name).doesNotHaveDuplicates();
    }

    private void everyForm(LetterTopic.Kind kind, Collection<LetterTopic> topics) throws IOException {
        List<LetterKind> forms = catalogue.kindsFor(kind);
        assertThat(forms).isNotEmpty();
        for (LetterKind form : forms) {
            int number = 0;
            for (LetterTopic topic : topics) {
                PreparedLetter letter = complete(office.letters().draft().draft(form.code(), topic));
                String text = text(letter.document());
                assertThat(text).as(form.code()).doesNotContain("{", "}", "[");
                assertThat(letter.missing()).as(form.code()).isEmpty();
                assertThat(text).as(form.code()).contains(printed(letter));
                Files.createDirectories(SHOWN);
                if (number++ < 2) {
                    Files.write(SHOWN.resolve(form.code() + "-" + kind + "-" + number + ".docx"), letter.document());
                }
            }
        }
    }

    /** What the form must show: its required values, and the values of the lines of its required lists. */
    private List<String> printed(PreparedLetter letter) {
        List<String> words = new ArrayList<>();
        for (String tag : letter.draft().kind().required()) {
            letter.values().find(tag).ifPresent(value -> {
                if (value instanceof TagValue.Text text && !text.text().isBlank() && !conditional(letter, tag)) {
                    words.add(flat(text.text()));
                }
                if (value instanceof TagValue.Rows rows) {
                    rows.rows().forEach(row -> row.values().forEach((name, inner) -> {
                        boolean required = name.equals("nama")
                                || inside(tag, name)
                                        && letter.draft().kind().required().contains(name);
                        if (required && inner instanceof TagValue.Text text) {
                            words.add(flat(text.text()));
                        }
                    }));
                }
            });
        }
        return words;
    }

    private boolean inside(String list, String tag) {
        return catalogue
                .meaning(tag)
                .map(TagMeaning::inside)
                .filter(list::equals)
                .isPresent();
    }

    /** Tags that a form prints only when somebody was examined, or something proven. */
    private boolean conditional(PreparedLetter letter, String tag) {
        return catalogue
                .meaning(tag)
                .map(TagMeaning::input)
                .filter(TagInput.FLAG::equals)
                .isPresent();
    }

    /** An officer types what the program does not know. */
    private PreparedLetter complete(LetterDraft begun) {
        LetterDraft draft = begun;
        PreparedLetter prepared = prepare(draft);
        for (int round = 0; round < 4 && !prepared.complete(); round++) {
            for (String tag : prepared.missing()) {
                draft = typed(draft, tag);
            }
            prepared = prepare(draft);
        }
        return prepared;
    }

    private LetterDraft typed(LetterDraft draft, String tag) {
        String source = tag.replaceFirst("^hari_", "tanggal_").replaceFirst("_kata$", "");
        TagMeaning meaning = catalogue.meaning(source).orElseThrow();
        if (!meaning.inside().isEmpty()) {
            return typed(draft, meaning.inside());
        }
        return switch (meaning.input()) {
            case PEOPLE ->
                draft.withExaminers(List.of(new ExaminerEntry(
                        "Rina Contoh, S.H.",
                        "197001011995031001",
                        "Pembina, IV/a",
                        "Inspektur",
                        "Ketua",
                        "Pengawasan")));
            case ACTS -> draft.withActs(List.of(new ActEntry("Unggahan", "1 November 2026", "Facebook", "", "", "")));
            case ROWS -> draft.withRows(meaning.name(), rows(meaning));
            case DATE -> draft.with(source, "2026-11-25");
            case TIME -> draft.with(source, "09.30");
            case SANCTION ->
                office.letters()
                        .draft()
                        .imposing(draft, draft.kind().start().sanctions().get(0));
            default -> draft.with(source, meaning.example().isBlank() ? TYPED : meaning.example());
        };
    }

    private List<Map<String, String>> rows(TagMeaning list) {
        return IntStream.rangeClosed(1, 2)
                .mapToObj(line -> catalogue.inside(list.name()).stream()
                        .filter(column -> column.input() != TagInput.PICTURE)
                        .collect(Collectors.toMap(TagMeaning::name, TagMeaning::example)))
                .map(row -> (Map<String, String>) new HashMap<>(row))
                .toList();
    }

    private PreparedLetter prepare(LetterDraft draft) {
        return office.letters().prepare().prepare(draft).fold(done -> done, reasons -> {
            throw new AssertionError(draft.kind().code() + " " + reasons);
        });
    }

    private static String text(byte[] file) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file));
                XWPFWordExtractor extractor = new XWPFWordExtractor(document)) {
            return flat(extractor.getText());
        }
    }

    private static String flat(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
