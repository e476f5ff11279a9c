package id.jaganetral.application.calendar;

import id.jaganetral.application.casefile.CaseDesk;
import id.jaganetral.application.casefile.CaseFileQueries;
import id.jaganetral.application.transaction.UnitOfWork;
import id.jaganetral.domain.casefile.CaseFile;
import id.jaganetral.domain.casefile.CaseFileId;
import id.jaganetral.domain.casefile.standing.CaseDeadline;
import id.jaganetral.domain.casefile.standing.CaseStanding;
import id.jaganetral.domain.casefile.standing.NextStep;
import id.jaganetral.domain.outcome.Message;
import id.jaganetral.domain.outcome.OperationFailed;
import id.jaganetral.domain.rule.RuleBook;
import id.jaganetral.domain.rule.Track;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes running deadlines and appointments of one case, or of all, to a calendar file (.ics). */
public final class ExportAgenda {
    private final UnitOfWork uow;
    private final CaseDesk desk;
    private final AgendaWriter writer;
    private final Clock clock;

    public ExportAgenda(UnitOfWork uow, CaseDesk desk, AgendaWriter writer, Clock clock) {
        this.uow = uow;
        this.desk = desk;
        this.writer = writer;
        this.clock = clock;
    }

    /** All open cases when none is named. */
    public List<AgendaEntry> entries(Optional<CaseFileId> only, boolean withNames) {
        List<CaseFile> files = uow.read(tx -> {
            CaseFileQueries queries = tx.queries(CaseFileQueries.class);
            return only.map(id -> queries.find(id).stream().toList()).orElseGet(queries::unsettled);
        });
        return files.stream().flatMap(file -> entries(file, withNames)).toList();
    }

    /**
     * Writes the file whole or not at all.
     *
     * @return number of entries written
     */
    public int export(Optional<CaseFileId> only, boolean withNames, Path target) {
        List<AgendaEntry> entries = entries(only, withNames);
        Path absolute = target.toAbsolutePath();
        Path part = absolute.resolveSibling("." + absolute.getFileName() + ".part");
        try {
            try (OutputStream out = Files.newOutputStream(part)) {
                writer.write(entries, clock.instant(), out);
            }
            Files.move(part, absolute, StandardCopyOption.REPLACE_EXISTING);
            return entries.size();
        } catch (IOException refused) {
            throw new OperationFailed(Message.of("calendar.export.failed", target.toString()), refused);
        } finally {
            discard(part);
        }
    }

    private Stream<AgendaEntry> entries(CaseFile file, boolean withNames) {
        CaseStanding standing = desk.assess(file);
        RuleBook book = desk.law().rules();
        Optional<String> person = withNames ? Optional.of(file.person().name()) : Optional.empty();
        Stream<AgendaEntry> deadlines = standing.deadlines().stream()
                .filter(d -> d.state() == CaseDeadline.State.RUNNING || d.state() == CaseDeadline.State.MISSED)
                .filter(d -> !d.deadline().rule().remindsOnly())
                .map(d -> new AgendaEntry(
                        uid(file, d.deadline().rule().code()),
                        d.deadline().due(),
                        Message.of(
                                "calendar.export.deadline", d.deadline().rule().title()),
                        file.number(),
                        person,
                        book.cite(d.deadline().rule().provisions()),
                        d.deadline().rule().legal()));
        Stream<AgendaEntry> appointments = standing.steps().stream()
                .filter(step -> step.deadline().isEmpty())
                .flatMap(step -> appointment(file, step, person, book).stream());
        return Stream.concat(deadlines, appointments);
    }

    /** A day that a letter has set. */
    private static Optional<AgendaEntry> appointment(
            CaseFile file, NextStep step, Optional<String> person, RuleBook book) {
        return step.due()
                .map(day -> new AgendaEntry(
                        uid(file, step.kind().name().toLowerCase(Locale.ROOT)),
                        day,
                        step.kind().name(file.track() == Track.ETHICS),
                        file.number(),
                        person,
                        book.cite(book.rule(step.rule())),
                        false));
    }

    private static String uid(CaseFile file, String matter) {
        return file.id() + "-" + matter + "@jaganetral";
    }

    private static void discard(Path part) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException stuck) {
            // the half-made file is hidden and harmless
        }
    }
}
