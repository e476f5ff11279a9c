package id.jaganetral.ui.kit.draft;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** A file picked for a form that is not saved yet, by its path; taken again when it is still there. */
public final class KeptFile implements DraftPart {
    private final String name;
    private final Consumer<Path> take;
    private Optional<Path> picked = Optional.empty();

    /**
     * Nothing is picked at first.
     *
     * @param name of the input it stands for
     * @param take does with the file what the form does with it
     */
    public KeptFile(String name, Consumer<Path> take) {
        this.name = name;
        this.take = take;
    }

    public void pick(Path file) {
        picked = Optional.of(file);
        take.accept(file);
    }

    /** The form does without the file. */
    public void drop() {
        picked = Optional.empty();
    }

    @Override
    public Map<String, String> values() {
        return Map.of(name, picked.map(Path::toString).orElse(""));
    }

    @Override
    public void restore(Map<String, String> values) {
        String kept = values.getOrDefault(name, "");
        if (!kept.isEmpty() && !values().get(name).equals(kept) && Files.isReadable(Path.of(kept))) {
            pick(Path.of(kept));
        }
    }
}
