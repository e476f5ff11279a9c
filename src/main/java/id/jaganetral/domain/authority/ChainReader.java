package id.jaganetral.domain.authority;

import id.jaganetral.domain.authority.ChainLink.Basis;
import id.jaganetral.domain.employee.EmployeeId;
import id.jaganetral.domain.employee.OrganisationUnit;
import id.jaganetral.domain.employee.UnitId;
import id.jaganetral.domain.employee.UnitTree;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the chain of superiors from the tree of units and who heads them. Between the heads of the OPDs and the personnel
 * authority stands the head of the coordinating unit (sekretariat daerah).
 */
public final class ChainReader {
    private final AuthorityTable table;
    private final UnitTree units;
    private final GovernmentKind government;

    public ChainReader(AuthorityTable table, UnitTree units, GovernmentKind government) {
        this.table = table;
        this.units = units;
        this.government = government;
    }

    /** Units whose heads make the chain, nearest first. */
    public List<OrganisationUnit> above(UnitId unit) {
        List<OrganisationUnit> path = new ArrayList<>(units.path(unit));
        Collections.reverse(path);
        Optional<OrganisationUnit> opd = units.opd(unit);
        if (opd.isEmpty()) {
            return path;
        }
        List<OrganisationUnit> above = new ArrayList<>(path.subList(0, path.indexOf(opd.get()) + 1));
        coordinator().filter(c -> !above.contains(c)).ifPresent(above::add);
        return above;
    }

    private Optional<OrganisationUnit> coordinator() {
        return units.opds().stream()
                .filter(opd -> table.coordinates(opd.name().strip().toUpperCase(Locale.ROOT), government))
                .findFirst();
    }

    /** Who heads each of these units; what an officer laid down goes before the roster. */
    public List<ChainLink> links(
            UnitId of, List<OrganisationUnit> above, List<PostHolder> holders, List<UnitHeadEntry> entries) {
        Set<OrganisationUnit> own = Set.copyOf(units.path(of));
        return above.stream()
                .map(unit -> link(unit, own.contains(unit), holders, entries))
                .toList();
    }

    private ChainLink link(
            OrganisationUnit unit, boolean leads, List<PostHolder> holders, List<UnitHeadEntry> entries) {
        Optional<UnitHeadEntry> entry =
                entries.stream().filter(e -> e.unit().equals(unit.id())).findFirst();
        if (entry.isPresent()) {
            Optional<Official> official = entry.get().official(unit.name(), leads);
            return new ChainLink(unit, official, official.isPresent() ? Basis.ENTRY : Basis.NO_POST);
        }
        Optional<Official> head = head(unit, leads, holders);
        return new ChainLink(unit, head, head.isPresent() ? Basis.ROSTER : Basis.UNKNOWN);
    }

    /** The highest post in the unit; nobody when two stand equally high. */
    private Optional<Official> head(OrganisationUnit unit, boolean leads, List<PostHolder> holders) {
        List<PostHolder> heads = holders.stream()
                .filter(h -> h.unit().equals(unit.id()) && h.rank(table).isPresent())
                .sorted(height())
                .toList();
        if (heads.isEmpty()) {
            return Optional.empty();
        }
        boolean tie = heads.size() > 1 && height().compare(heads.get(0), heads.get(1)) == 0;
        return tie ? Optional.empty() : Optional.of(official(heads.get(0), unit.name(), leads));
    }

    private Comparator<PostHolder> height() {
        return Comparator.comparing((PostHolder h) -> h.rank(table).orElseThrow())
                .thenComparing(PostHolder::echelonOrder)
                .thenComparing(PostHolder::acting);
    }

    private Official official(PostHolder holder, String unitName, boolean leads) {
        return new Official(
                holder.rank(table).orElseThrow(),
                Optional.of(holder.person()),
                holder.name(),
                holder.position(),
                unitName,
                holder.acting() ? Official.Occupancy.ACTING : Official.Occupancy.HELD,
                false,
                leads,
                holder.ruleOfRank(table));
    }

    /** The chain for one person: without the person, with those marked who are involved. */
    public static SuperiorChain chain(
            List<ChainLink> links,
            Optional<EmployeeId> subject,
            Set<EmployeeId> implicated,
            Optional<Official> personnelAuthority) {
        List<Official> officials = links.stream()
                .flatMap(link -> link.head().stream())
                .filter(head -> !head.is(subject))
                .map(head -> head.implicatedIn(
                        head.person().map(implicated::contains).orElse(false)))
                .toList();
        List<String> gaps = links.stream()
                .filter(link -> link.basis() == Basis.UNKNOWN)
                .map(link -> link.unit().name())
                .toList();
        return new SuperiorChain(officials, personnelAuthority, gaps);
    }
}
