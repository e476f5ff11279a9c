package id.jaganetral.application.letter.template;

import id.jaganetral.application.settings.OfficeProfiles;
import id.jaganetral.domain.letter.LetterKind;
import id.jaganetral.domain.template.TagUse;
import java.util.List;
import java.util.Optional;

/** The tags a template uses as it lies on the shelf now, whoever changed it last. */
public record TemplateTags(TemplateShelf shelf, TemplateCompiler compiler, OfficeProfiles offices) {
    /** In their order, each once; empty when the template cannot be read. */
    public Optional<List<String>> of(LetterKind kind) {
        return compiler.compile(shelf.read(kind).bytes(), offices.load().paper())
                .fold(compiled -> Optional.of(names(compiled.tags())), reasons -> Optional.empty());
    }

    public static List<String> names(List<TagUse> used) {
        return used.stream().map(TagUse::name).distinct().toList();
    }
}
