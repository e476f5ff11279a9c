package id.jaganetral.application.employee;

import id.jaganetral.domain.employee.OrganisationUnit;
import id.jaganetral.domain.employee.UnitId;
import id.jaganetral.domain.employee.UnitTree;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Everyone, ready to be searched while typing. Made anew after an import; never changed. */
final class EmployeeIndex {
    private final List<EmployeeLine> people;
    private final UnitTree units;
    private final TextIndex persons;
    private final TextIndex places;
    private final int[] placeOf;
    private final Map<UnitId, Integer> counts = new HashMap<>();

    EmployeeIndex(List<EmployeeLine> everyone, UnitTree units) {
        this.units = units;
        this.people = new ArrayList<>(everyone.size());
        this.placeOf = new int[everyone.size()];
        Map<String, Integer> placeNumbers = new HashMap<>();
        Map<UnitId, String> opds = new HashMap<>();
        List<String> personTexts = new ArrayList<>(everyone.size());
        for (EmployeeLine line : everyone) {
            String opd = line.unit()
                    .map(unit -> opds.computeIfAbsent(
                            unit,
                            id -> units.opd(id).map(OrganisationUnit::name).orElse(line.opd())))
                    .orElse(line.opd());
            EmployeeLine placed = opd.equals(line.opd()) ? line : line.withOpd(opd);
            String place = placed.position() + "\t" + placed.unitName() + "\t" + opd;
            placeOf[people.size()] = placeNumbers.computeIfAbsent(place, key -> placeNumbers.size());
            people.add(placed);
            personTexts.add(placed.name() + "\t" + placed.nip());
            if (placed.active()) {
                placed.unit().ifPresent(unit -> counts.merge(unit, 1, Integer::sum));
            }
        }
        this.persons = new TextIndex(personTexts);
        String[] placeTexts = new String[placeNumbers.size()];
        placeNumbers.forEach((text, number) -> placeTexts[number] = text);
        this.places = new TextIndex(List.of(placeTexts));
    }

    UnitTree units() {
        return units;
    }

    int size() {
        return people.size();
    }

    /** Active people directly in a unit. */
    int countIn(UnitId unit) {
        return counts.getOrDefault(unit, 0);
    }

    Set<String> grades() {
        Set<String> grades = new TreeSet<>();
        people.forEach(line -> grades.add(line.grade()));
        grades.remove("");
        return grades;
    }

    EmployeesFound search(EmployeeFilter filter, int most) {
        String text = filter.text().strip();
        BitSet hits = text.isEmpty() ? all() : matching(text.split("\\s+"));
        narrow(hits, filter);
        List<EmployeeLine> lines = new ArrayList<>(Math.min(most, hits.cardinality()));
        if (!text.isEmpty()) {
            take(hits, most, lines, text, true);
        }
        take(hits, most, lines, text, false);
        return new EmployeesFound(lines, hits.cardinality());
    }

    /** Names that begin with what was typed come first, then the others, each by name. */
    private void take(BitSet hits, int most, List<EmployeeLine> lines, String text, boolean beginning) {
        for (int i = hits.nextSetBit(0); i >= 0 && lines.size() < most; i = hits.nextSetBit(i + 1)) {
            if (text.isEmpty() || persons.startsWith(i, text) == beginning) {
                lines.add(people.get(i));
            }
        }
    }

    private BitSet all() {
        BitSet all = new BitSet(people.size());
        all.set(0, people.size());
        return all;
    }

    private BitSet matching(String[] words) {
        BitSet hits = all();
        for (String word : words) {
            BitSet found = persons.containing(word);
            BitSet foundPlaces = places.containing(word);
            if (!foundPlaces.isEmpty()) {
                for (int i = hits.nextSetBit(0); i >= 0; i = hits.nextSetBit(i + 1)) {
                    if (foundPlaces.get(placeOf[i])) {
                        found.set(i);
                    }
                }
            }
            hits.and(found);
        }
        return hits;
    }

    private void narrow(BitSet hits, EmployeeFilter filter) {
        Set<UnitId> below = filter.under().map(units::subtree).orElse(Set.of());
        for (int i = hits.nextSetBit(0); i >= 0; i = hits.nextSetBit(i + 1)) {
            EmployeeLine line = people.get(i);
            boolean kept = (line.active() || filter.inactiveToo())
                    && (filter.kinds().isEmpty() || filter.kinds().contains(line.kind()))
                    && (filter.categories().isEmpty() || filter.categories().contains(line.category()))
                    && (filter.grade().isEmpty() || filter.grade().equals(line.grade()))
                    && (filter.under().isEmpty()
                            || line.unit().map(below::contains).orElse(false));
            if (!kept) {
                hits.clear(i);
            }
        }
    }
}
