package id.jaganetral.application.casefile;

import id.jaganetral.application.evidence.EvidenceQueries;
import id.jaganetral.application.evidence.MemoryEvidence;
import id.jaganetral.application.evidence.custody.CustodyQueries;
import id.jaganetral.application.report.MemoryReports;
import id.jaganetral.application.report.ReportStore;
import id.jaganetral.application.report.look.RestrictionQueries;
import id.jaganetral.application.rule.ClassificationQueries;
import id.jaganetral.application.rule.ClassificationStore;
import id.jaganetral.application.transaction.Queries;
import id.jaganetral.application.transaction.Reading;
import id.jaganetral.application.transaction.Store;
import id.jaganetral.application.transaction.UnitOfWork;
import id.jaganetral.application.transaction.Writing;
import id.jaganetral.domain.audit.Act;
import id.jaganetral.domain.casefile.CaseFile;
import id.jaganetral.domain.casefile.CaseFileId;
import id.jaganetral.domain.casefile.standing.CaseStage;
import id.jaganetral.domain.employee.EmployeeId;
import id.jaganetral.domain.report.ReportId;
import id.jaganetral.domain.rule.classification.ChosenClassification;
import java.lang.reflect.Proxy;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Case files and classifications kept in memory; obeys the same contract as the database. */
public final class MemoryCaseFiles
        implements CaseFileQueries, CaseFileStore, ClassificationQueries, ClassificationStore, UnitOfWork, Writing {
    private final Map<CaseFileId, CaseFile> files = new LinkedHashMap<>();
    private final Map<CaseFileId, CaseStage> settled = new HashMap<>();
    private final Map<UUID, ChosenClassification> chosen = new HashMap<>();
    private final Map<Integer, Integer> numbers = new HashMap<>();
    private final ReportStore reports;
    private final MemoryEvidence evidence = new MemoryEvidence();

    public MemoryCaseFiles() {
        this((ReportStore) Proxy.newProxyInstance(
                MemoryCaseFiles.class.getClassLoader(),
                new Class<?>[] {ReportStore.class},
                (proxy, call, values) -> null));
    }

    /** With a store that is told of choices and files. */
    public MemoryCaseFiles(ReportStore reports) {
        this.reports = reports;
    }

    @Override
    public <T> T read(Function<? super Reading, ? extends T> work) {
        return work.apply(this);
    }

    @Override
    public <T> T write(Function<? super Writing, ? extends T> work) {
        return work.apply(this);
    }

    /** What is said of a change is of no concern here. */
    @Override
    public void note(Act act) {}

    @Override
    public <Q extends Queries> Q queries(Class<Q> port) {
        if (port == EvidenceQueries.class || port == CustodyQueries.class) {
            return port.cast(evidence);
        }
        return port.cast(port == RestrictionQueries.class ? MemoryReports.UNRESTRICTED : this);
    }

    @Override
    public <S extends Store> S store(Class<S> port) {
        return port.cast(port == ReportStore.class ? reports : this);
    }

    @Override
    public Optional<CaseFile> find(CaseFileId id) {
        return Optional.ofNullable(files.get(id));
    }

    @Override
    public Optional<CaseFileHead> ofSubject(UUID subject) {
        return heads(f -> f.origin().subject().equals(subject)).stream().findFirst();
    }

    @Override
    public Map<UUID, CaseFileHead> ofReport(ReportId report) {
        return files.values().stream()
                .filter(f -> f.origin().report().equals(report))
                .collect(Collectors.toMap(f -> f.origin().subject(), this::head, (earlier, later) -> later));
    }

    @Override
    public List<CaseFile> wholeOf(ReportId report) {
        return files.values().stream()
                .filter(f -> f.origin().report().equals(report))
                .sorted(Comparator.comparing(CaseFile::number))
                .toList();
    }

    @Override
    public List<CaseFileHead> ofEmployee(EmployeeId employee) {
        return heads(f -> f.person().employee().filter(employee::equals).isPresent());
    }

    @Override
    public List<CaseFileHead> heads() {
        return heads(f -> true);
    }

    private List<CaseFileHead> heads(Predicate<CaseFile> wanted) {
        return files.values().stream()
                .filter(wanted)
                .map(this::head)
                .sorted(Comparator.comparing(CaseFileHead::openedOn)
                        .thenComparing(CaseFileHead::number)
                        .reversed())
                .toList();
    }

    private CaseFileHead head(CaseFile file) {
        return new CaseFileHead(
                file.id(),
                file.number(),
                file.person().name(),
                file.person().nip(),
                file.person().position(),
                file.person().opd(),
                file.track(),
                file.facts().get(0).fact().on(),
                Optional.ofNullable(settled.get(file.id())));
    }

    @Override
    public List<CaseFile> unsettled() {
        return files.values().stream().filter(f -> !settled.containsKey(f.id())).toList();
    }

    @Override
    public List<CaseFile> settled() {
        return files.values().stream().filter(f -> settled.containsKey(f.id())).toList();
    }

    @Override
    public int nextNumber(int year) {
        return numbers.merge(year, 1, Integer::sum);
    }

    @Override
    public void add(CaseFile file) {
        files.put(file.id(), file);
    }

    @Override
    public void append(CaseFile file, Optional<CaseStage> stage) {
        if (files.get(file.id()).version() != file.version()) {
            throw new IllegalStateException("changed elsewhere");
        }
        files.put(
                file.id(),
                new CaseFile(
                        file.id(),
                        file.number(),
                        file.person(),
                        file.origin(),
                        file.classification(),
                        file.facts(),
                        file.version() + 1));
        settled.remove(file.id());
        stage.ifPresent(s -> settled.put(file.id(), s));
    }

    @Override
    public Optional<ChosenClassification> of(UUID subject) {
        return Optional.ofNullable(chosen.get(subject));
    }

    @Override
    public Optional<String> openedFile(UUID subject) {
        return ofSubject(subject)
                .filter(head ->
                        head.settledStage().filter(CaseStage.MOVED::equals).isEmpty())
                .map(CaseFileHead::number);
    }

    @Override
    public void put(UUID subject, ChosenClassification choice) {
        chosen.put(subject, choice);
    }
}
