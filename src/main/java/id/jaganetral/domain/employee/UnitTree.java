package id.jaganetral.domain.employee;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * All units as a tree (hierarki unor). An OPD is a unit directly under the government; without a government on top each
 * root is an OPD. A unit whose chain upward runs in a circle, or leads to a unit nobody knows, is taken as a root.
 */
public final class UnitTree {
    private static final Pattern GOVERNMENT =
            Pattern.compile("^(PEMERINTAH|PEMKAB|PEMKOT|PEMPROV|PEMDA|PROVINSI|KABUPATEN|KOTA)\\b");
    private static final UnitTree EMPTY = new UnitTree(List.of());

    private final Map<UnitId, OrganisationUnit> units = new LinkedHashMap<>();
    private final Map<UnitId, UnitId> parents = new HashMap<>();
    private final Map<UnitId, List<OrganisationUnit>> children = new HashMap<>();
    private final List<OrganisationUnit> roots = new ArrayList<>();
    private final Set<UnitId> inCircles = new LinkedHashSet<>();

    /** Reads in two passes, because a unit may come before the one above it. */
    public UnitTree(Collection<OrganisationUnit> all) {
        all.forEach(unit -> units.put(unit.id(), unit));
        units.values().forEach(this::place);
        Comparator<OrganisationUnit> byName =
                Comparator.comparing(OrganisationUnit::name, String.CASE_INSENSITIVE_ORDER);
        roots.sort(byName);
        children.values().forEach(list -> list.sort(byName));
    }

    public static UnitTree empty() {
        return EMPTY;
    }

    private void place(OrganisationUnit unit) {
        Optional<UnitId> above = unit.parent().filter(units::containsKey);
        if (above.isPresent() && !closesCircle(unit.id(), above.get())) {
            parents.put(unit.id(), above.get());
            children.computeIfAbsent(above.get(), id -> new ArrayList<>()).add(unit);
            return;
        }
        above.ifPresent(id -> inCircles.add(unit.id()));
        roots.add(unit);
    }

    private boolean closesCircle(UnitId unit, UnitId above) {
        for (UnitId step = above; step != null; step = parents.get(step)) {
            if (step.equals(unit)) {
                return true;
            }
        }
        return false;
    }

    public Optional<OrganisationUnit> unit(UnitId id) {
        return Optional.ofNullable(units.get(id));
    }

    public Collection<OrganisationUnit> all() {
        return units.values();
    }

    public int size() {
        return units.size();
    }

    /** Units with nothing above them, by name. */
    public List<OrganisationUnit> roots() {
        return List.copyOf(roots);
    }

    /** Units directly below, by name. */
    public List<OrganisationUnit> children(UnitId id) {
        return List.copyOf(children.getOrDefault(id, List.of()));
    }

    /** Units at which a circle was cut. */
    public Set<UnitId> cutCircles() {
        return Set.copyOf(inCircles);
    }

    /** From the root down to the unit itself; empty when the unit is not known. */
    public List<OrganisationUnit> path(UnitId id) {
        List<OrganisationUnit> path = new ArrayList<>();
        for (UnitId step = units.containsKey(id) ? id : null; step != null; step = parents.get(step)) {
            path.add(0, units.get(step));
        }
        return path;
    }

    /** The OPD a unit belongs to; empty for the government itself and for unknown units. */
    public Optional<OrganisationUnit> opd(UnitId id) {
        List<OrganisationUnit> path = path(id);
        if (path.isEmpty()) {
            return Optional.empty();
        }
        if (!government(path.get(0))) {
            return Optional.of(path.get(0));
        }
        return path.size() > 1 ? Optional.of(path.get(1)) : Optional.empty();
    }

    /** All OPDs by name. */
    public List<OrganisationUnit> opds() {
        List<OrganisationUnit> opds = new ArrayList<>();
        for (OrganisationUnit root : roots) {
            opds.addAll(government(root) ? children(root.id()) : List.of(root));
        }
        opds.sort(Comparator.comparing(OrganisationUnit::name, String.CASE_INSENSITIVE_ORDER));
        return opds;
    }

    /** The unit and everything below it. */
    public Set<UnitId> subtree(UnitId id) {
        Set<UnitId> found = new HashSet<>();
        List<UnitId> open = new ArrayList<>(List.of(id));
        while (!open.isEmpty()) {
            UnitId next = open.remove(open.size() - 1);
            if (found.add(next)) {
                children.getOrDefault(next, List.of()).forEach(child -> open.add(child.id()));
            }
        }
        return found;
    }

    /** Known by its name, or by being the one root of a hierarchy that came with real ids. */
    private boolean government(OrganisationUnit root) {
        if (GOVERNMENT.matcher(root.name().strip().toUpperCase(Locale.ROOT)).find()) {
            return true;
        }
        return roots.size() == 1 && !root.id().derived() && children.containsKey(root.id());
    }
}
