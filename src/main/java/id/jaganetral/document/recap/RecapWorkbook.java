package id.jaganetral.document.recap;

import id.jaganetral.application.recap.CaseOutcome;
import id.jaganetral.application.recap.Masking;
import id.jaganetral.application.recap.Recap;
import id.jaganetral.application.recap.RecapLine;
import id.jaganetral.application.recap.RecapOutcome;
import id.jaganetral.application.recap.RecapPerson;
import id.jaganetral.application.recap.RecapWriter;
import id.jaganetral.application.work.Progress;
import id.jaganetral.domain.letter.DateWords;
import id.jaganetral.domain.letter.OfficeProfile;
import id.jaganetral.domain.letter.Signatory;
import id.jaganetral.text.Texts;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** The recap of reports and follow-ups: a sheet to print, a sheet by OPD, and a raw sheet for pivots. */
public final class RecapWorkbook implements RecapWriter {
    /** Rows kept in memory while writing. */
    private static final int WINDOW = 200;

    private static final int PROGRESS_STEP = 100;
    /** Columns of the summary. */
    private static final int SUMMARY = 6;

    private static final List<String> PRINT = List.of(
            "no",
            "report",
            "known",
            "name",
            "position",
            "opd",
            "form",
            "source",
            "case",
            "decision",
            "outcome",
            "reportOutcome");
    private static final List<String> RAW = List.of(
            "report",
            "source",
            "known",
            "acted",
            "form",
            "platform",
            "name",
            "nip",
            "kind",
            "position",
            "unit",
            "opd",
            "letterSender",
            "letterNumber",
            "letterReceived",
            "replyDue",
            "case",
            "sanction",
            "decision",
            "decidedOn",
            "outcome",
            "reportOutcome");

    private final Texts texts;

    public RecapWorkbook(Texts texts) {
        this.texts = texts;
    }

    @Override
    public void write(
            Recap recap, OfficeProfile office, LocalDate on, boolean masked, OutputStream out, Progress progress)
            throws IOException {
        try (SXSSFWorkbook workbook = new SealedWorkbook(WINDOW)) {
            CellStyles styles = new CellStyles(workbook);
            Page page = new Page(recap, office, on, masked, recap.boxes());
            printSheet(
                    new SheetWriter(workbook.createSheet(texts.get("recap.sheet.print")), styles),
                    styles,
                    page,
                    progress);
            opdSheet(new SheetWriter(workbook.createSheet(texts.get("recap.sheet.opd")), styles), styles, page);
            rawSheet(new SheetWriter(workbook.createSheet(texts.get("recap.sheet.raw")), styles), page);
            workbook.write(out);
        }
    }

    /**
     * @param boxes the one box of each report
     */
    private record Page(
            Recap recap, OfficeProfile office, LocalDate on, boolean masked, Map<UUID, RecapOutcome> boxes) {
        RecapOutcome box(RecapPerson person) {
            return boxes.get(person.report());
        }

        String name(RecapPerson person) {
            return masked ? Masking.name(person.name()) : person.name();
        }

        String nip(RecapPerson person) {
            return masked ? Masking.number(person.nip()) : person.nip();
        }
    }

    private int titles(SheetWriter sheet, CellStyles styles, Page page, String title, int columns) {
        sheet.across(page.office().government(), columns, styles.title, 16);
        sheet.across(page.office().office(), columns, styles.title, 16);
        sheet.across(texts.get(title), columns, styles.title, 18);
        sheet.across(
                texts.get(
                        "recap.period",
                        DateWords.date(page.recap().request().from()),
                        DateWords.date(page.recap().request().until())),
                columns,
                styles.title,
                16);
        String counted =
                texts.get("recap.counts", page.recap().people(), page.recap().reports());
        sheet.across(counted + (page.masked() ? " " + texts.get("recap.masked") : ""), columns, styles.note, 26);
        return sheet.nextRow();
    }

    private void printSheet(SheetWriter sheet, CellStyles styles, Page page, Progress progress) {
        int columns = PRINT.size();
        sheet.widths(5, 15, 12, 28, 26, 26, 20, 16, 15, 24, 20, 20);
        int header = titles(sheet, styles, page, "recap.title.print", columns);
        sheet.header(names(PRINT));
        sheet.sheet().createFreezePane(0, sheet.nextRow());
        int number = 0;
        for (RecapLine line : page.recap().lines()) {
            if (number % PROGRESS_STEP == 0) {
                progress.at(number, page.recap().people());
            }
            printLine(sheet, page, line, ++number);
        }
        if (number == 0) {
            sheet.across(texts.get("recap.nihil"), columns, styles.text, 18);
        }
        sheet.skip(1);
        summary(sheet, styles, page);
        acknowledged(sheet, styles, page, columns);
        sheet.printed(header, header, columns);
    }

    private void printLine(SheetWriter sheet, Page page, RecapLine line, int number) {
        RecapPerson person = line.person();
        String nip = page.nip(person);
        sheet.row(
                number,
                person.reportNumber(),
                person.knownOn(),
                page.name(person) + (nip.isEmpty() ? "" : "\nNIP " + nip),
                join(person.position(), person.unit()),
                person.opd(),
                texts.get("rule.form." + person.form()),
                texts.get("recap.source." + person.source()),
                line.caseOutcome().map(CaseOutcome::number).orElse(""),
                line.caseOutcome().map(this::decision).orElse(""),
                outcome(line.outcome()),
                outcome(page.box(person)));
    }

    private String decision(CaseOutcome outcome) {
        String number = outcome.decisionNumber().isEmpty()
                ? ""
                : texts.get(
                        "recap.decision",
                        outcome.decisionNumber(),
                        outcome.decidedOn().map(DateWords::date).orElse("-"));
        return join(outcome.sanction(), number);
    }

    /** The boxes and their sums: people, and the reports they belong to; each sits in exactly one. */
    private void summary(SheetWriter sheet, CellStyles styles, Page page) {
        sheet.across(texts.get("recap.summary"), SUMMARY, styles.plain, 15);
        sheet.across(texts.get("recap.summary.report"), PRINT.size(), styles.note, 15);
        wide(sheet.row(
                "",
                "",
                "",
                texts.get("recap.column.outcome"),
                texts.get("recap.summary.people"),
                texts.get("recap.summary.reports")));
        Map<RecapOutcome, Integer> totals = page.recap().totals();
        Map<RecapOutcome, Integer> reports = page.recap().reportTotals();
        int first = sheet.nextRow() + 1;
        totals.forEach((box, people) -> wide(sheet.row("", "", "", outcome(box), people, reports.get(box))));
        int last = first + totals.size() - 1;
        Row row = wide(sheet.row("", "", "", texts.get("recap.total")));
        sheet.sum(row, 4, "SUM(E" + first + ":E" + last + ")", page.recap().people());
        sheet.sum(row, 5, "SUM(F" + first + ":F" + last + ")", page.recap().reports());
    }

    /** The first columns as one empty cell. */
    private static Row wide(Row row) {
        row.getSheet().addMergedRegion(new CellRangeAddress(row.getRowNum(), row.getRowNum(), 0, 2));
        return row;
    }

    private void acknowledged(SheetWriter sheet, CellStyles styles, Page page, int columns) {
        Optional<Signatory> signatory = page.office().signatories().stream().findFirst();
        sheet.skip(1);
        int column = columns - 3;
        line(sheet, styles, column, page.office().place() + ", " + DateWords.date(page.on()));
        line(sheet, styles, column, texts.get("recap.acknowledged"));
        signatory.map(Signatory::titleLines).orElse(List.of("")).forEach(title -> line(sheet, styles, column, title));
        sheet.skip(3);
        line(sheet, styles, column, signatory.map(Signatory::name).orElse(""));
        signatory
                .map(Signatory::printedNip)
                .filter(nip -> !nip.isBlank())
                .ifPresent(nip -> line(sheet, styles, column, "NIP " + nip));
    }

    private static void line(SheetWriter sheet, CellStyles styles, int column, String words) {
        sheet.words(sheet.row(), column, words, styles.plain);
    }

    private void opdSheet(SheetWriter sheet, CellStyles styles, Page page) {
        RecapOutcome[] boxes = RecapOutcome.values();
        int columns = boxes.length + 3;
        sheet.widths(opdWidths(boxes.length));
        int header = titles(sheet, styles, page, "recap.title.opd", columns);
        List<String> names = new ArrayList<>(List.of(texts.get("recap.column.no"), texts.get("recap.column.opd")));
        Arrays.stream(boxes).map(this::outcome).forEach(names::add);
        names.add(texts.get("recap.total"));
        sheet.header(names);
        sheet.sheet().createFreezePane(2, sheet.nextRow());
        int first = sheet.nextRow() + 1;
        int number = 0;
        for (Map.Entry<String, Map<RecapOutcome, Integer>> opd :
                page.recap().byOpd().entrySet()) {
            String name = opd.getKey().isEmpty() ? texts.get("recap.opd.none") : opd.getKey();
            Row row = sheet.row(++number, name);
            int column = 2;
            for (int count : opd.getValue().values()) {
                sheet.number(row, column++, count);
            }
            int here = row.getRowNum() + 1;
            sheet.sum(row, column, "SUM(C" + here + ":" + letter(column - 1) + here + ")", sum(opd.getValue()));
        }
        totals(sheet, page, first, boxes.length);
        acknowledged(sheet, styles, page, columns);
        sheet.printed(header, header, columns);
    }

    private static int[] opdWidths(int boxes) {
        int[] widths = new int[boxes + 3];
        Arrays.fill(widths, 13);
        widths[0] = 5;
        widths[1] = 40;
        widths[widths.length - 1] = 11;
        return widths;
    }

    private void totals(SheetWriter sheet, Page page, int first, int boxes) {
        Row row = sheet.row("", texts.get("recap.total"));
        int last = Math.max(first, row.getRowNum());
        int column = 2;
        boolean empty = page.recap().lines().isEmpty();
        for (int count : page.recap().totals().values()) {
            String range = "SUM(" + letter(column) + first + ":" + letter(column) + last + ")";
            sheet.sum(row, column++, empty ? "0" : range, count);
        }
        String range =
                "SUM(" + letter(2) + (row.getRowNum() + 1) + ":" + letter(1 + boxes) + (row.getRowNum() + 1) + ")";
        sheet.sum(row, column, range, page.recap().people());
    }

    private static int sum(Map<RecapOutcome, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static String letter(int column) {
        return CellReference.convertNumToColString(column);
    }

    private void rawSheet(SheetWriter sheet, Page page) {
        sheet.header(names(RAW));
        sheet.widths(15, 18, 12, 12, 24, 14, 30, 20, 12, 30, 30, 30, 26, 24, 12, 12, 15, 34, 24, 12, 26, 26);
        sheet.sheet().createFreezePane(0, 1);
        page.recap().lines().forEach(line -> rawLine(sheet, page, line));
        int last = Math.max(1, sheet.nextRow() - 1);
        sheet.sheet().setAutoFilter(new CellRangeAddress(0, last, 0, RAW.size() - 1));
    }

    private void rawLine(SheetWriter sheet, Page page, RecapLine line) {
        RecapPerson person = line.person();
        Optional<CaseOutcome> outcome = line.caseOutcome();
        sheet.row(
                person.reportNumber(),
                texts.get("recap.source." + person.source()),
                person.knownOn(),
                person.actedOn(),
                texts.get("rule.form." + person.form()),
                texts.get("recap.platform." + person.platform()),
                page.name(person),
                page.nip(person),
                person.kind().map(kind -> texts.get("recap.kind." + kind)).orElse(""),
                person.position(),
                person.unit(),
                person.opd(),
                person.letterSender(),
                person.letterNumber(),
                person.letterReceived().orElse(null),
                person.replyDue().orElse(null),
                outcome.map(CaseOutcome::number).orElse(""),
                outcome.map(CaseOutcome::sanction).orElse(""),
                outcome.map(CaseOutcome::decisionNumber).orElse(""),
                outcome.flatMap(CaseOutcome::decidedOn).orElse(null),
                outcome(line.outcome()),
                outcome(page.box(person)));
    }

    private List<String> names(List<String> columns) {
        return columns.stream()
                .map(column -> texts.get("recap.column." + column))
                .toList();
    }

    private String outcome(RecapOutcome outcome) {
        return texts.get("recap.outcome." + outcome);
    }

    private static String join(String first, String second) {
        return first.isEmpty() || second.isEmpty() ? first + second : first + "\n" + second;
    }
}
