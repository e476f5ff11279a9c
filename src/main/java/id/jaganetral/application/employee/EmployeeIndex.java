package id.jaganetral.application.employee;

import id.jaganetral.domain.employee.EmployeeId;
import id.jaganetral.domain.employee.OrganisationUnit;
import id.jaganetral.domain.employee.UnitId;
import id.jaganetral.domain.employee.UnitTree;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    /** People in the order of their places; those of one place lie between two neighbouring ends. */
    private final int[] byPlace;

    private final int[] placeEnds;
    private final BitSet active = new BitSet();
    private final Map<UnitId, Integer> counts = new HashMap<>();

    EmployeeIndex(List<EmployeeLine> everyone, UnitTree units) {
        this.units = units;
        this.people = new ArrayList<>(everyone.size());
        int[] placeOf = new int[everyone.size()];
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
                active.set(people.size() - 1);
                placed.unit().ifPresent(unit -> counts.merge(unit, 1, Integer::sum));
            }
        }
        this.names = new TextIndex(people.stream().map(EmployeeLine::name).toList());
        this.numbers = new TextIndex(people.stream().map(EmployeeLine::nip).toList());
        String[] placeTexts = new String[placeNumbers.size()];
        placeNumbers.forEach((text, number) -> placeTexts[number] = text);
        this.places = new TextIndex(List.of(placeTexts));
        this.placeEnds = ends(placeOf, placeTexts.length);
        this.byPlace = new int[placeOf.length];
        int[] free = placeEnds.clone();
        for (int i = placeOf.length - 1; i >= 0; i--) {
            byPlace[--free[placeOf[i] + 1]] = i;
        }
    }

    private static int[] ends(int[] placeOf, int places) {
        int[] ends = new int[places + 1];
        for (int place : placeOf) {
            ends[place + 1]++;
        }
        for (int i = 1; i <= places; i++) {
            ends[i] += ends[i - 1];
        }
        return ends;
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

    /** The person of this identity, those who left among them. */
    Optional<EmployeeLine> line(EmployeeId id) {
        return people.stream().filter(line -> line.id().equals(id)).findFirst();
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
            for (int i = foundPlaces.nextSetBit(0); i >= 0; i = foundPlaces.nextSetBit(i + 1)) {
                for (int at = placeEnds[i]; at < placeEnds[i + 1]; at++) {
                    found.set(byPlace[at]);
                }
            }
            hits.and(found);
        }
        return hits;
    }

    private void narrow(BitSet hits, EmployeeFilter filter) {
        if (!filter.inactiveToo()) {
            hits.and(active);
        }
        if (!filter.narrows()) {
            return;
        }
        Set<UnitId> below = filter.under().map(units::subtree).orElse(Set.of());
        for (int i = hits.nextSetBit(0); i >= 0; i = hits.nextSetBit(i + 1)) {
            EmployeeLine line = people.get(i);
            boolean kept = (filter.kinds().isEmpty() || filter.kinds().contains(line.kind()))
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
