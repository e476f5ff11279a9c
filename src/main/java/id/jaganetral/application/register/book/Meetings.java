package id.jaganetral.application.register.book;

import id.jaganetral.application.letter.LetterQueries;
import id.jaganetral.application.recap.RecapRequest;
import id.jaganetral.application.register.Columns;
import id.jaganetral.application.register.Table;
import id.jaganetral.application.register.Tally;
import id.jaganetral.application.register.book.PreventionQueries.PreventionLetter;
import id.jaganetral.application.transaction.UnitOfWork;
import id.jaganetral.domain.outcome.Message;
import id.jaganetral.domain.template.TagValue;
import id.jaganetral.domain.template.TagValues;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Invitations to sosialisasi and lists of attendance, as far as letters of this program tell of them. */
final class Meetings {
    private static final List<String> FORMS = List.of("UNDANGAN", "HADIR");

    private final UnitOfWork uow;

    Meetings(UnitOfWork uow) {
        this.uow = uow;
    }

    /** A letter with what it says of the meeting. */
    private record Line(PreventionLetter letter, TagValues values) {
        String says(String tag) {
            return values.text(tag);
        }

        /** Names on the list of attendance; empty where they are written by hand. */
        Optional<Integer> listed() {
            return values.find("peserta")
                    .filter(TagValue.Rows.class::isInstance)
                    .map(rows -> ((TagValue.Rows) rows).rows().size())
                    .filter(count -> count > 0);
        }

        Optional<LocalDate> scanned() {
            return letter.scannedOn();
        }

        Message state() {
            return Message.of(scanned().isPresent() ? "register.scan.there" : "register.scan.none");
        }
    }

    /** The table of them, under a name. */
    Table<?> table(String name, RecapRequest request) {
        List<Line> lines = uow.read(tx -> {
            LetterQueries letters = tx.queries(LetterQueries.class);
            return tx.queries(PreventionQueries.class).letters(FORMS, request.from(), request.until()).stream()
                    .map(letter -> new Line(
                            letter, letters.letter(letter.id()).orElseThrow().values()))
                    .toList();
        });
        return new Table<>(name, Message.of("register.counts.meetings", lines.size()), columns(), lines)
                .with(Tally.of(
                        name + "-form", "letterTitle", line -> line.letter().title(), Line::state));
    }

    private static Columns<Line> columns() {
        return Columns.<Line>of()
                .text("letterTitle", 26, line -> line.letter().title())
                .text("number", 24, line -> line.letter().number())
                .day("letterDated", line -> line.letter().date())
                .free("event", 34, line -> line.says("acara"))
                .text("eventDay", 20, line -> line.says("tanggal_acara"))
                .text("eventPlace", 26, line -> line.says("tempat_acara"))
                .name("speaker", 28, line -> line.says("narasumber"))
                .number("listed", 12, Line::listed)
                .day("scannedOn", Line::scanned);
    }
}
