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
import java.util.regex.Pattern;

/** Everyone, ready to be searched while typing. Made anew after an import; never changed. */
final class EmployeeIndex {
    /** No name has digits and no number has letters: each word is looked for in one of the two. */
    private static final Pattern DIGITS = Pattern.compile("\\d+");

    private final List<EmployeeLine> people;
    private final UnitTree units;
    private final TextIndex names;
    private final TextIndex numbers;
    private final TextIndex places;
    private final int[] placeOf;
    private final Map<UnitId, Integer> counts = new HashMap<>();

    EmployeeIndex(List<EmployeeLine> everyone, UnitTree units) {
        this.units = units;
        this.people = new ArrayList<>(everyone.size());
        this.placeOf = new int[everyone.size()];
        Map<String, Integer> placeNumbers = new HashMap<>();
        Map<UnitId, String> opds = new HashMap<>();
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
            if (placed.active()) {
                placed.unit().ifPresent(unit -> counts.merge(unit, 1, Integer::sum));
            }
        }
        this.names = new TextIndex(people.stream().map(EmployeeLine::name).toList());
        this.numbers = new TextIndex(people.stream().map(EmployeeLine::nip).toList());
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
        int total = hits.cardinality();
        List<EmployeeLine> lines = new ArrayList<>(Math.min(most, total));
        if (!text.isEmpty()) {
            BitSet beginning = names.beginning(text, hits);
            take(beginning, most, lines);
            hits.andNot(beginning);
        }
        take(hits, most, lines);
        return new EmployeesFound(lines, total);
    }

    /** The first ones, by name; names that begin with what was typed were taken before. */
    private void take(BitSet hits, int most, List<EmployeeLine> lines) {
        for (int i = hits.nextSetBit(0); i >= 0 && lines.size() < most; i = hits.nextSetBit(i + 1)) {
            lines.add(people.get(i));
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
            BitSet found = (DIGITS.matcher(word).matches() ? numbers : names).containing(word);
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
