package id.jaganetral.document.register;

import id.jaganetral.application.register.RegisterFile;
import id.jaganetral.domain.letter.DateWords;
import id.jaganetral.domain.letter.Signatory;
import id.jaganetral.domain.outcome.Message;
import id.jaganetral.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What stands above and below every table to print: office, title, period, what is counted; place, day, signature. */
record Headings(Texts texts, CellStyles styles, RegisterFile file) {
    private static final int SIGNATURE_WIDTH = 3;

    /** Words of a value; everything else as it is. */
    Object words(Object value) {
        return value instanceof Message message ? texts.get(message) : value;
    }

    String text(String key, Object... arguments) {
        return texts.get(key, arguments);
    }

    /** Writes the titles and answers the number of the row after them. */
    int above(SheetWriter sheet, String title, Message counts, int columns) {
        sheet.across(file.office().government(), columns, styles.title, 16);
        sheet.across(file.office().office(), columns, styles.title, 16);
        sheet.across(title, columns, styles.title, 18);
        sheet.across(period(), columns, styles.title, 16);
        String masked = file.masked() ? " " + texts.get("register.masked") : "";
        sheet.across(texts.get(counts) + masked, columns, styles.note, 26);
        return sheet.nextRow();
    }

    private String period() {
        String narrowed = file.opd().or(this::asked).map(opd -> " · " + opd).orElse("");
        String when = file.periodical()
                ? texts.get(
                        "recap.period",
                        DateWords.date(file.request().from()),
                        DateWords.date(file.request().until()))
                : texts.get("register.asOf", DateWords.date(file.on()));
        return when + narrowed;
    }

    /** Somebody who asked for one OPD is told that the register has no such division. */
    private Optional<String> asked() {
        return file.request().opd().map(opd -> texts.get("register.allOpds"));
    }

    /** Place, day, office and name of the one who signs, kept on one page. */
    void below(SheetWriter sheet, int columns) {
        Signatory signatory = file.office().signatories().stream().findFirst().orElse(Signatory.none());
        sheet.skip(1);
        int first = Math.max(1, columns - SIGNATURE_WIDTH);
        int last = Math.max(first, columns - 1);
        List<String> block = new ArrayList<>(
                List.of(file.office().place() + ", " + DateWords.date(file.on()), texts.get("recap.acknowledged")));
        block.addAll(signatory.titleLines());
        block.addAll(List.of("", "", "", signatory.name()));
        if (!signatory.printedNip().isBlank()) {
            block.add("NIP " + signatory.printedNip());
        }
        sheet.wide(first, last, block, styles.plain);
    }
}
