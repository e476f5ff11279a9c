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

    /** Whether letters of the form of this code are so; no for forms taken out of use. */
    public boolean has(String code, FormTrait trait) {
        return find(code).filter(kind -> kind.traits().contains(trait)).isPresent();
    }

    /** The forms that can be made for such a topic. */
    public List<LetterKind> kindsFor(LetterTopic.Kind topic) {
        return kinds.stream().filter(kind -> kind.topics().contains(topic)).toList();
    }

    /** The tags of a line of a list, in their order. */
    public List<TagMeaning> inside(String list) {
        return tags.stream().filter(meaning -> meaning.inside().equals(list)).toList();
    }

    /** Names of all tags the application can fill. */
    public Set<String> tagNames() {
        return tags.stream().map(TagMeaning::name).collect(Collectors.toUnmodifiableSet());
    }

    /** What stands in an unfinished letter for a value that is missing: what it is called on screen. */
    public String inBrackets(String tag) {
        return "[" + meaning(tag).map(TagMeaning::meaning).orElse(tag) + "]";
    }

    public Optional<TagMeaning> meaning(String tag) {
        return tags.stream().filter(meaning -> meaning.name().equals(tag)).findFirst();
    }
}
