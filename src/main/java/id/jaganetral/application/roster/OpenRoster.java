package id.jaganetral.application.roster;

import id.jaganetral.application.transaction.UnitOfWork;
import id.jaganetral.domain.employee.EmploymentKind;
import id.jaganetral.domain.outcome.Message;
import id.jaganetral.domain.outcome.OperationFailed;
import id.jaganetral.domain.roster.ColumnMapping;
import id.jaganetral.domain.roster.HeaderFinder;
import id.jaganetral.domain.roster.HeaderPlan;
import id.jaganetral.domain.roster.ImportScope;
import id.jaganetral.domain.roster.RosterField;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Opens a roster file: finds its header, proposes what the columns mean (pilih berkas, pemetaan kolom). */
public final class OpenRoster {
    private final RosterFiles files;
    private final UnitOfWork unitOfWork;

    public OpenRoster(RosterFiles files, UnitOfWork unitOfWork) {
        this.files = files;
        this.unitOfWork = unitOfWork;
    }

    /**
     * @throws OperationFailed when the file can not be read or has no header, with what to do about it
     */
    public RosterDraft open(Path file) {
        try (RosterSource source = files.open(file)) {
            List<List<String>> head = source.head();
            Optional<HeaderPlan> people = HeaderFinder.ofPeople(head);
            Optional<HeaderPlan> units = HeaderFinder.ofUnits(head);
            if (people.isPresent()) {
                return people(file, source, people.get());
            }
            if (units.isPresent()) {
                return units(file, source, units.get());
            }
            throw new OperationFailed(Message.of("employee.file.noHeader", String.valueOf(HeaderFinder.DEPTH)));
        }
    }

    private RosterDraft people(Path file, RosterSource source, HeaderPlan header) {
        ColumnMapping proposed = ColumnMapping.propose(header.headers());
        Optional<ColumnMapping> remembered =
                unitOfWork.<Optional<ColumnMapping>>read(tx -> tx.queries(ImportQueries.class)
                        .mapping(proposed.signature())
                        .map(byHeader -> ColumnMapping.remembered(header.headers(), byHeader)));
        ColumnMapping mapping = remembered.orElse(proposed);
        RosterPlan plan = new RosterPlan(file, header.lastRow(), mapping, scope(mapping), kind(file, source.sheet()));
        return new RosterDraft(
                RosterDraft.Content.PEOPLE,
                source.sheet(),
                source.notes(),
                examples(source, header),
                remembered.isPresent(),
                plan);
    }

    private static RosterDraft units(Path file, RosterSource source, HeaderPlan header) {
        ColumnMapping nothing = new ColumnMapping(header.headers(), java.util.Map.of());
        RosterPlan plan = new RosterPlan(file, header.lastRow(), nothing, ImportScope.PARTIAL, Optional.empty());
        return new RosterDraft(
                RosterDraft.Content.UNITS, source.sheet(), source.notes(), examples(source, header), false, plan);
    }

    private static List<List<String>> examples(RosterSource source, HeaderPlan header) {
        List<List<String>> head = source.head();
        return List.copyOf(head.subList(Math.min(head.size(), header.lastRow() + 1), head.size()));
    }

    /** A SIASN export holds everybody of its kind; other lists usually one office. */
    private static ImportScope scope(ColumnMapping mapping) {
        boolean export = mapping.has(RosterField.UNIT_ID)
                && mapping.has(RosterField.LEGAL_STATUS)
                && mapping.has(RosterField.POSITION_KIND);
        return export ? ImportScope.COMPLETE : ImportScope.PARTIAL;
    }

    private static Optional<EmploymentKind> kind(Path file, String sheet) {
        String said = (file.getFileName() + " " + sheet).toUpperCase(Locale.ROOT);
        if (said.contains("PARUH")) {
            return Optional.of(EmploymentKind.PPPK_PART_TIME);
        }
        if (said.contains("PPPK")) {
            return Optional.of(EmploymentKind.PPPK);
        }
        return said.contains("PNS") ? Optional.of(EmploymentKind.PNS) : Optional.empty();
    }
}
