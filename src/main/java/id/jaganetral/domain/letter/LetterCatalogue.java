package id.jaganetral.domain.letter;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** All forms and all tags. */
public record LetterCatalogue(List<LetterKind> kinds, List<TagMeaning> tags) {
    public LetterCatalogue {
        kinds = List.copyOf(kinds);
        tags = List.copyOf(tags);
    }

    public Optional<LetterKind> find(String code) {
        return kinds.stream().filter(kind -> kind.code().equals(code)).findFirst();
    }

    public LetterKind kind(String code) {
        return find(code).orElseThrow(() -> new IllegalArgumentException("no form " + code));
    }

    /** Names of all tags the application can fill. */
    public Set<String> tagNames() {
        return tags.stream().map(TagMeaning::name).collect(Collectors.toUnmodifiableSet());
    }

    /** What a line of this list is made of, in the order of the screen. */
    public List<TagMeaning> inside(String list) {
        return tags.stream().filter(meaning -> meaning.inside().equals(list)).toList();
    }

    public Optional<TagMeaning> meaning(String tag) {
        return tags.stream().filter(meaning -> meaning.name().equals(tag)).findFirst();
    }
}
