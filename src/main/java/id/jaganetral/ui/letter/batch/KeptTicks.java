package id.jaganetral.ui.letter.batch;

import id.jaganetral.ui.kit.draft.DraftPart;
import id.jaganetral.ui.kit.part.SearchField;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who is ticked for letters that are not made yet: by number, those ticked or those left out, whichever are fewer; everybody
 * is ticked at first. The words they were searched by belong to it, because only people found get a letter.
 */
record KeptTicks(List<Candidate> candidates, SearchField search) implements DraftPart {
    private static final String SEARCH = "people.search";
    private static final String TICKS = "people.ticks";
    private static final String ONLY = "only";
    private static final String WITHOUT = "without";
    private static final String BETWEEN = "\n";

    @Override
    public Map<String, String> values() {
        long ticked = candidates.stream().filter(one -> one.chosen().get()).count();
        boolean only = ticked < candidates.size() - ticked;
        String named = candidates.stream()
                .filter(one -> one.chosen().get() == only)
                .map(one -> BETWEEN + one.topic())
                .sorted()
                .collect(Collectors.joining());
        String ticks = (only ? ONLY : WITHOUT) + named;
        return Map.of(SEARCH, search.getQuery(), TICKS, ticks.equals(WITHOUT) ? "" : ticks);
    }

    /** People searched for again come later, all ticked; they are seen to then. */
    @Override
    public void restore(Map<String, String> values) {
        String words = values.getOrDefault(SEARCH, search.getQuery());
        if (!words.equals(search.getQuery())) {
            search.search(words);
        } else if (values.containsKey(TICKS)) {
            List<String> kept = Arrays.asList(values.get(TICKS).split(BETWEEN));
            boolean only = kept.get(0).equals(ONLY);
            Set<String> named = Set.copyOf(kept.subList(1, kept.size()));
            candidates.forEach(
                    one -> one.chosen().set(named.contains(one.topic().toString()) == only));
        }
    }
}
