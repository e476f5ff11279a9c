package id.jaganetral.domain.template;

import id.jaganetral.domain.outcome.Message;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which tags a form knows and which it needs (Dokter templat).
 *
 * @param known every tag the application can fill
 * @param required tags a letter of this form may not lack
 */
public record TagRules(Set<String> known, Set<String> required) {
    public TagRules {
        known = Set.copyOf(known);
        required = Set.copyOf(required);
    }

    /** What is wrong with a template that uses these tags. */
    public List<TemplateProblem> check(List<TagUse> used) {
        List<TemplateProblem> problems = new ArrayList<>();
        for (TagUse use : used) {
            if (!known.contains(use.name()) && use.kind() != TagKind.CLOSE) {
                problems.add(unknown(use));
            }
        }
        required.stream()
                .filter(name -> used.stream().noneMatch(use -> use.name().equals(name)))
                .sorted()
                .map(name -> new TemplateProblem(
                        TemplateProblem.Kind.MISSING, name, Message.of("letter.template.missing", name)))
                .forEach(problems::add);
        return problems;
    }

    private TemplateProblem unknown(TagUse use) {
        Message message = nearest(use.name())
                .map(near -> Message.of("letter.template.unknown.near", use.name(), use.place(), near))
                .orElseGet(() -> Message.of("letter.template.unknown", use.name(), use.place()));
        return new TemplateProblem(TemplateProblem.Kind.UNKNOWN, use.name(), message);
    }

    /** The known tag most like a name, if any is alike at all. */
    public Optional<String> nearest(String name) {
        int most = Math.max(2, name.length() / 3);
        return known.stream()
                .filter(tag -> distance(name, tag) <= most)
                .min(Comparator.<String>comparingInt(tag -> distance(name, tag)).thenComparing(tag -> tag));
    }

    /** Levenshtein distance. */
    private static int distance(String one, String other) {
        int[] above = new int[other.length() + 1];
        for (int column = 0; column <= other.length(); column++) {
            above[column] = column;
        }
        for (int row = 1; row <= one.length(); row++) {
            int[] line = new int[other.length() + 1];
            line[0] = row;
            for (int column = 1; column <= other.length(); column++) {
                int change = one.charAt(row - 1) == other.charAt(column - 1) ? 0 : 1;
                line[column] = Math.min(Math.min(line[column - 1] + 1, above[column] + 1), above[column - 1] + change);
            }
            above = line;
        }
        return above[other.length()];
    }
}
