package id.jaganetral.domain.rule;

import java.util.List;
import java.util.Map;

/**
 * A named rule the program reasons with (kaidah): how to classify, what needs a person's eye, what the procedure asks.
 *
 * @param id name used in code
 * @param text the sentence shown
 * @param provisions ids of the provisions it rests on
 * @param numbers quantities the rule speaks of, by name
 */
public record Rule(
        String id, String title, String text, List<String> provisions, Map<String, Integer> numbers, Origin origin) {
    public Rule {
        provisions = List.copyOf(provisions);
        numbers = Map.copyOf(numbers);
    }
}
