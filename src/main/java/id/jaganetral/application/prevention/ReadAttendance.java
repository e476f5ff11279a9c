package id.jaganetral.application.prevention;

import id.jaganetral.application.employee.EmployeeFilter;
import id.jaganetral.application.employee.EmployeeLine;
import id.jaganetral.application.employee.FindEmployees;
import id.jaganetral.application.roster.RosterFiles;
import id.jaganetral.application.roster.RosterSource;
import id.jaganetral.domain.outcome.Message;
import id.jaganetral.domain.outcome.Outcome;
import id.jaganetral.domain.outcome.Reason;
import id.jaganetral.domain.roster.Cell;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Finds the people of the roster in a list of attendance: by the NIP that stand anywhere in a workbook or CSV. */
public final class ReadAttendance {
    private static final Pattern NUMBER = Pattern.compile("(?<!\\d)\\d{8}\\D?\\d{4}\\D?\\d{2}\\D?\\d\\D?\\d{3}(?!\\d)");
    /** The same as a number: its last digits are gone, and most programs write it with an exponent. */
    private static final Pattern ROUNDED = Pattern.compile("\\d{18}|\\d[.,]?\\d*[eE]\\+?17");

    private static final Pattern OTHER_SIGNS = Pattern.compile("\\D");

    /** From the first row on: a list may have no heading at all. */
    private static final int NO_HEADER = -1;

    private static final List<Integer> COLUMNS = IntStream.range(0, 40).boxed().toList();

    private final RosterFiles files;
    private final FindEmployees people;

    public ReadAttendance(RosterFiles files, FindEmployees people) {
        this.files = files;
        this.people = people;
    }

    /**
     * What a file told.
     *
     * @param found people of the roster, each once
     * @param unknown how many numbers belong to nobody in the roster
     * @param spoilt how many numbers the spreadsheet had rounded
     */
    public record Found(List<EmployeeLine> found, int unknown, int spoilt) {}

    public Outcome<Found> read(Path file) {
        Set<String> numbers = new LinkedHashSet<>();
        int[] spoilt = {0};
        try (RosterSource source = files.open(file)) {
            source.rows(NO_HEADER, COLUMNS, (row, cells) -> {
                for (Cell cell : cells) {
                    spoilt[0] += cell == null ? 0 : collect(cell, numbers);
                }
            });
        }
        if (numbers.isEmpty()) {
            Message why = spoilt[0] == 0
                    ? Message.of("prevention.file.nothing", file.getFileName())
                    : Message.of("prevention.file.rounded", file.getFileName(), spoilt[0]);
            return Outcome.refused(Reason.atField("people", why));
        }
        Map<String, EmployeeLine> known = byNumber();
        Map<String, EmployeeLine> found = new LinkedHashMap<>();
        numbers.stream().filter(known::containsKey).forEach(number -> found.put(number, known.get(number)));
        return Outcome.done(new Found(List.copyOf(found.values()), numbers.size() - found.size(), spoilt[0]));
    }

    /** Answers how many numbers were spoilt: of a number only 15 digits are right. */
    private static int collect(Cell cell, Set<String> numbers) {
        if (ROUNDED.matcher(cell.text().strip()).matches() && (cell.kind() == Cell.Kind.NUMBER || exponent(cell))) {
            return 1;
        }
        Matcher matcher = NUMBER.matcher(cell.text());
        while (matcher.find()) {
            numbers.add(OTHER_SIGNS.matcher(matcher.group()).replaceAll(""));
        }
        return 0;
    }

    /** In a CSV every cell is text, also one a spreadsheet had rounded before it was saved. */
    private static boolean exponent(Cell cell) {
        return cell.text().indexOf('e') >= 0 || cell.text().indexOf('E') >= 0;
    }

    private Map<String, EmployeeLine> byNumber() {
        return people.search(EmployeeFilter.everyone(), Integer.MAX_VALUE).lines().stream()
                .filter(line -> !line.nip().isEmpty())
                .collect(Collectors.toMap(EmployeeLine::nip, Function.identity(), (first, second) -> first));
    }
}
