package id.jaganetral.application.report;

import id.jaganetral.application.report.look.RestrictionQueries;
import id.jaganetral.application.report.reporter.ReporterQueries;
import id.jaganetral.application.transaction.MemoryUnitOfWork;
import id.jaganetral.domain.employee.EmployeeId;
import id.jaganetral.domain.employee.EmployeeSnapshot;
import id.jaganetral.domain.report.Classification;
import id.jaganetral.domain.report.Disposition;
import id.jaganetral.domain.report.PostLink;
import id.jaganetral.domain.report.Report;
import id.jaganetral.domain.report.ReportId;
import id.jaganetral.domain.report.Reporter;
import id.jaganetral.domain.report.Revision;
import id.jaganetral.domain.report.Subject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Reports in memory, for tests of use cases; keeps the same contract as the database. */
public final class MemoryReports implements ReportQueries, ReportStore, ReporterQueries, MemoryUnitOfWork.Undoable {
    private Map<ReportId, List<Revision>> revisions = new LinkedHashMap<>();
    private Map<ReportId, List<Subject>> subjects = new HashMap<>();
    private List<Classification> choices = new ArrayList<>();
    private List<Disposition> dispositions = new ArrayList<>();
    private Map<UUID, UUID> cases = new HashMap<>();
    private Map<ReportId, List<Reporter>> reporters = new HashMap<>();
    private Map<Integer, Integer> counters = new HashMap<>();

    /** Nothing is restricted. */
    public static final RestrictionQueries UNRESTRICTED = new RestrictionQueries() {
        @Override
        public boolean sees(ReportId report) {
            return true;
        }

        @Override
        public boolean isRestricted(ReportId report) {
            return false;
        }
    };

    /** A unit of work with these reports. */
    public MemoryUnitOfWork unitOfWork() {
        return new MemoryUnitOfWork()
                .with(ReportQueries.class, this)
                .with(ReportStore.class, this)
                .with(RestrictionQueries.class, UNRESTRICTED)
                .with(ReporterQueries.class, this);
    }

    @Override
    public Runnable mark() {
        Map<ReportId, List<Revision>> oldRevisions = new LinkedHashMap<>();
        revisions.forEach((id, list) -> oldRevisions.put(id, new ArrayList<>(list)));
        Map<ReportId, List<Subject>> oldSubjects = new HashMap<>();
        subjects.forEach((id, list) -> oldSubjects.put(id, new ArrayList<>(list)));
        List<Classification> oldChoices = new ArrayList<>(choices);
        List<Disposition> oldDispositions = new ArrayList<>(dispositions);
        Map<UUID, UUID> oldCases = new HashMap<>(cases);
        Map<ReportId, List<Reporter>> oldReporters = new HashMap<>(reporters);
        Map<Integer, Integer> oldCounters = new HashMap<>(counters);
        return () -> {
            revisions = oldRevisions;
            subjects = oldSubjects;
            choices = oldChoices;
            dispositions = oldDispositions;
            cases = oldCases;
            reporters = oldReporters;
            counters = oldCounters;
        };
    }

    @Override
    public int nextNumber(int year) {
        return counters.merge(year, 1, Integer::sum);
    }

    @Override
    public void add(Report report) {
        revisions.put(
                report.id(),
                new ArrayList<>(List.of(new Revision(1, report, report.loggedAt(), report.loggedBy(), ""))));
        subjects.put(report.id(), new ArrayList<>(report.subjects()));
    }

    @Override
    public void revise(Revision revision) {
        List<Revision> known = revisions.get(revision.report().id());
        if (known.size() + 1 != revision.number()) {
            throw new IllegalStateException("changed elsewhere");
        }
        known.add(revision);
    }

    @Override
    public void addSubject(ReportId report, Subject subject) {
        subjects.get(report).add(subject);
    }

    @Override
    public void identify(UUID subject, EmployeeSnapshot identity, Recorded recorded) {
        subjects.values()
                .forEach(list -> list.replaceAll(
                        s -> s.id().equals(subject) ? new Subject(subject, s.statedName(), Optional.of(identity)) : s));
    }

    /** A choice is kept by the case files; a report shows it. */
    void classify(Classification classification) {
        choices.add(classification);
    }

    @Override
    public void linkCase(UUID subject, UUID caseFile) {
        cases.put(subject, caseFile);
    }

    @Override
    public void dispose(Disposition disposition) {
        dispositions.add(disposition);
    }

    @Override
    public void seal(ReportId report, Reporter reporter, Recorded recorded) {
        reporters.merge(report, List.of(reporter), (old, more) -> Stream.concat(old.stream(), more.stream())
                .toList());
    }

    @Override
    public List<Reporter> reporters(ReportId report) {
        return reporters.getOrDefault(report, List.of());
    }

    @Override
    public List<ReportLine> lines(ReportFilter filter, int offset, int limit) {
        return all().filter(r -> passes(r, filter))
                .skip(offset)
                .limit(limit)
                .map(this::line)
                .toList();
    }

    @Override
    public long count(ReportFilter filter) {
        return all().filter(r -> passes(r, filter)).count();
    }

    @Override
    public ReportTotals totals() {
        List<ReportLine> lines = all().map(this::line).toList();
        return new ReportTotals(
                lines.size(),
                lines.stream().mapToLong(line -> line.subjects().size()).sum(),
                lines.stream().mapToLong(ReportLine::cases).sum());
    }

    @Override
    public Optional<Report> report(ReportId id) {
        return Optional.ofNullable(revisions.get(id)).map(known -> now(known.get(known.size() - 1)));
    }

    @Override
    public Optional<ReportDetail> detail(ReportId id) {
        return report(id)
                .map(report -> new ReportDetail(
                        report,
                        revisions.get(id).size(),
                        report.subjects().stream().map(this::person).toList(),
                        reporters.containsKey(id)));
    }

    @Override
    public Optional<Report> ofSubject(UUID subject) {
        return all().filter(r -> r.subjects().stream().anyMatch(s -> s.id().equals(subject)))
                .findFirst();
    }

    @Override
    public List<ReportLine> ofEmployee(EmployeeId employee) {
        return all().filter(r -> r.subjects().stream()
                        .flatMap(s -> s.identity().stream())
                        .anyMatch(i -> i.employee().equals(Optional.of(employee))))
                .map(this::line)
                .toList();
    }

    @Override
    public List<Revision> history(ReportId id) {
        return revisions.get(id).stream()
                .map(r -> new Revision(r.number(), now(r), r.madeAt(), r.madeBy(), r.reason()))
                .toList();
    }

    @Override
    public List<Classification> classifications(UUID subject) {
        return choices.stream().filter(c -> c.subject().equals(subject)).toList();
    }

    @Override
    public List<ReportLine> samePost(String linkKey) {
        return all().filter(r -> PostLink.parse(r.link()).map(PostLink::key).equals(Optional.of(linkKey)))
                .map(this::line)
                .toList();
    }

    private Stream<Report> all() {
        return revisions.values().stream()
                .map(known -> now(known.get(known.size() - 1)))
                .sorted(Comparator.comparing(Report::loggedAt)
                        .thenComparing(Report::number)
                        .reversed());
    }

    private Report now(Revision revision) {
        Report r = revision.report();
        return new Report(
                r.id(),
                r.number(),
                r.source(),
                r.act(),
                r.knownOn(),
                r.platform(),
                r.account(),
                r.link(),
                r.place(),
                r.description(),
                subjects.get(r.id()),
                r.letter(),
                r.loggedAt(),
                r.loggedBy());
    }

    private ReportDetail.Person person(Subject subject) {
        List<Classification> all = classifications(subject.id());
        return new ReportDetail.Person(
                subject,
                all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1)),
                Optional.ofNullable(cases.get(subject.id())),
                dispositions.stream()
                        .filter(d -> d.subject().equals(subject.id()))
                        .toList());
    }

    private boolean passes(Report r, ReportFilter f) {
        boolean identified = r.subjects().stream().allMatch(Subject::identified);
        boolean withCase = r.subjects().stream().anyMatch(s -> cases.containsKey(s.id()));
        return contains(r, f.text().strip().toLowerCase(Locale.ROOT))
                && f.source().filter(s -> s != r.source()).isEmpty()
                && f.election()
                        .filter(e -> r.act()
                                .contest()
                                .filter(c -> c.election().equals(e))
                                .isEmpty())
                        .isEmpty()
                && f.identified().filter(yes -> yes != identified).isEmpty()
                && f.withCase().filter(yes -> yes != withCase).isEmpty()
                && f.knownFrom().filter(d -> r.knownOn().isBefore(d)).isEmpty()
                && f.knownUntil().filter(d -> r.knownOn().isAfter(d)).isEmpty();
    }

    private static boolean contains(Report r, String sought) {
        Stream<String> people = r.subjects().stream()
                .flatMap(s -> Stream.of(
                        s.statedName(),
                        s.identity().map(EmployeeSnapshot::name).orElse(""),
                        s.identity().map(EmployeeSnapshot::nip).orElse("")));
        return Stream.concat(Stream.of(r.number(), r.account(), r.link(), r.description()), people)
                .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(sought));
    }

    private ReportLine line(Report r) {
        List<ReportDetail.Person> people =
                r.subjects().stream().map(this::person).toList();
        return new ReportLine(
                r.id(),
                r.number(),
                r.source(),
                r.act().form(),
                r.act().actedOn(),
                r.knownOn(),
                r.platform(),
                r.account(),
                r.subjects().stream().map(Subject::shownName).toList(),
                (int) r.subjects().stream().filter(s -> !s.identified()).count(),
                (int) people.stream()
                        .filter(p -> p.classification().isPresent())
                        .count(),
                (int) people.stream().filter(p -> p.caseFile().isPresent()).count(),
                ReportLine.alike(people.stream()
                        .map(p -> p.caseFile().isPresent()
                                ? Optional.<Disposition.Kind>empty()
                                : p.disposition().map(Disposition::kind))
                        .toList()),
                0);
    }
}
