package id.jaganetral.application.retention;

import id.jaganetral.application.casefile.CaseDesk;
import id.jaganetral.application.casefile.CaseFileQueries;
import id.jaganetral.application.transaction.Reading;
import id.jaganetral.domain.casefile.CaseFile;
import id.jaganetral.domain.casefile.RecordedFact;
import id.jaganetral.domain.casefile.standing.CaseStanding;
import id.jaganetral.domain.report.Disposition;
import id.jaganetral.domain.report.ReportId;
import id.jaganetral.domain.retention.DestructionList;
import id.jaganetral.domain.retention.Hold;
import id.jaganetral.domain.retention.ListedFile;
import id.jaganetral.domain.retention.RetainedFile;
import id.jaganetral.domain.retention.RetainedItem;
import id.jaganetral.domain.retention.RetentionClass;
import id.jaganetral.domain.retention.RetentionSchedule;
import id.jaganetral.domain.retention.RetentionState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Works out the terms of all files: nothing of it is stored, so a fact added later or another schedule counts at once. */
public final class Terms {
    /** After these nothing more is done about a person without a case file. */
    private static final Set<Disposition.Kind> FINAL = EnumSet.of(
            Disposition.Kind.REJECTED,
            Disposition.Kind.CANCELLED,
            Disposition.Kind.NOT_PROVEN,
            Disposition.Kind.LEFT_SERVICE);

    private final CaseDesk desk;
    private final KeepSchedule schedule;

    public Terms(CaseDesk desk, KeepSchedule schedule) {
        this.desk = desk;
        this.schedule = schedule;
    }

    LocalDate today() {
        return desk.today();
    }

    RetentionSchedule schedule(Reading tx) {
        return schedule.inForce(tx);
    }

    /** All files that may be seen, by number. */
    List<RetainedFile> of(Reading tx) {
        CaseFileQueries files = tx.queries(CaseFileQueries.class);
        Map<UUID, List<CaseFile>> cases = Stream.concat(files.unsettled().stream(), files.settled().stream())
                .sorted(Comparator.comparing(CaseFile::number))
                .collect(Collectors.groupingBy(file -> file.origin().report().value()));
        return files(tx, tx.queries(RetentionQueries.class).covers(), cases);
    }

    /** How many are to be destroyed now. Files are not read while the oldest of them can not be due. */
    long due(Reading tx) {
        boolean possible = schedule(tx).shortest().stream().anyMatch(years -> tx.queries(RetentionQueries.class)
                .firstAct()
                .filter(day -> !day.plusYears(years).isAfter(today()))
                .isPresent());
        return possible
                ? of(tx).stream()
                        .filter(file -> file.state(today()) == RetentionState.DUE)
                        .count()
                : 0;
    }

    /** The same, by report. */
    Map<UUID, RetainedFile> byReport(Reading tx) {
        return of(tx).stream().collect(Collectors.toMap(RetainedFile::report, Function.identity()));
    }

    /** One of them, without reading the others; empty when it may not be seen. */
    Optional<RetainedFile> file(Reading tx, UUID report) {
        ReportId id = new ReportId(report);
        return tx.queries(RetentionQueries.class)
                .cover(id)
                .map(cover -> files(
                        tx,
                        List.of(cover),
                        Map.of(report, tx.queries(CaseFileQueries.class).wholeOf(id))))
                .map(found -> found.get(0));
    }

    private List<RetainedFile> files(Reading tx, List<FileCover> covers, Map<UUID, List<CaseFile>> cases) {
        RetentionQueries queries = tx.queries(RetentionQueries.class);
        Map<UUID, List<Hold>> holds = queries.holds().stream().collect(Collectors.groupingBy(Hold::report));
        Map<UUID, List<Standing>> lists = listed(queries.lists());
        Classes classes = new Classes(schedule(tx), queries.assigned());
        return covers.stream()
                .map(cover -> new RetainedFile(
                        cover.report(),
                        cover.number(),
                        items(cover, cases.getOrDefault(cover.report(), List.of()), classes),
                        holds.getOrDefault(cover.report(), List.of()),
                        lists.getOrDefault(cover.report(), List.of()).stream()
                                .filter(standing -> standing.covers(cover))
                                .map(standing -> standing.list().number())
                                .findFirst(),
                        cover.mark()))
                .toList();
    }

    /** Lines of lists that wait or are being carried out, by report. */
    private static Map<UUID, List<Standing>> listed(List<DestructionList> lists) {
        return lists.stream()
                .flatMap(list -> list.standing().stream().map(line -> new Standing(list, line)))
                .collect(
                        Collectors.groupingBy(standing -> standing.line().file().report()));
    }

    /** A line that stands on a list. */
    private record Standing(DestructionList list, ListedFile line) {
        /** An approval is for the file as it was: changed since, it is proposed again. */
        boolean covers(FileCover cover) {
            return list.state() == DestructionList.State.WAITING || line.mark().equals(cover.mark());
        }
    }

    private List<RetainedItem> items(FileCover cover, List<CaseFile> cases, Classes classes) {
        List<RetainedItem> kept = new ArrayList<>();
        for (CaseFile file : cases) {
            RetentionClass usual = classes.schedule().of(file.track());
            kept.add(classes.item(RetainedItem.Kind.CASE, file.id().value(), file.number(), usual, closedOn(file)));
        }
        RetentionClass usual = kept.stream()
                .max(Comparator.comparing((RetainedItem item) -> item.archive().fate())
                        .thenComparing(
                                item -> item.archive().active() + item.archive().inactive()))
                .map(RetainedItem::archive)
                .orElse(classes.schedule().ofReports());
        kept.add(
                0,
                classes.item(RetainedItem.Kind.REPORT, cover.report(), cover.number(), usual, closedOn(cover, kept)));
        return kept;
    }

    /** The day of the last thing that counts in it, once it is closed and asks for nothing more. */
    private Optional<LocalDate> closedOn(CaseFile file) {
        CaseStanding standing = desk.assess(file);
        if (!standing.stage().closed() || !standing.steps().isEmpty()) {
            return Optional.empty();
        }
        return Stream.concat(
                        file.history().counting().stream()
                                .map(RecordedFact::fact)
                                .map(fact -> fact.on()),
                        standing.effectiveOn().stream())
                .max(Comparator.naturalOrder());
    }

    /** The day the last of its people was done with; empty while one is not, or nobody is named. */
    private static Optional<LocalDate> closedOn(FileCover cover, List<RetainedItem> cases) {
        boolean open = cover.people().isEmpty()
                || cases.stream().anyMatch(item -> item.closedOn().isEmpty())
                || cover.people().stream()
                        .filter(person -> person.caseFile().isEmpty())
                        .anyMatch(person -> person.laidDown()
                                .filter(laid -> FINAL.contains(laid.kind()))
                                .isEmpty());
        if (open) {
            return Optional.empty();
        }
        return Stream.concat(
                        cases.stream().flatMap(item -> item.closedOn().stream()),
                        cover.people().stream()
                                .filter(person -> person.caseFile().isEmpty())
                                .flatMap(person -> person.laidDown().stream())
                                .map(FileCover.LaidDown::on))
                .max(Comparator.naturalOrder());
    }

    /** The schedule, and what officers chose. */
    private record Classes(RetentionSchedule schedule, Map<UUID, String> chosen) {
        RetainedItem item(
                RetainedItem.Kind kind, UUID id, String number, RetentionClass usual, Optional<LocalDate> closedOn) {
            Optional<RetentionClass> own = Optional.ofNullable(chosen.get(id)).flatMap(schedule::find);
            return new RetainedItem(kind, id, number, own.orElse(usual), own.isPresent(), closedOn);
        }
    }
}
