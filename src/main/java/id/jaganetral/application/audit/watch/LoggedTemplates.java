package id.jaganetral.application.audit.watch;

import id.jaganetral.application.audit.Logbook;
import id.jaganetral.application.letter.IssueLetter;
import id.jaganetral.application.letter.template.ShelfAround;
import id.jaganetral.application.letter.template.TemplateShelf;
import id.jaganetral.domain.audit.Act;
import id.jaganetral.domain.audit.ActKind;
import id.jaganetral.domain.letter.LetterKind;

/** Notes templates that are replaced, brought back and restored. */
public record LoggedTemplates(TemplateShelf inner, Logbook log) implements ShelfAround {
    @Override
    public void bringBack(LetterKind kind, Version version) {
        log.note(Act.of(ActKind.TEMPLATE_CHANGED, kind.code(), version.sha256()));
        inner.bringBack(kind, version);
    }

    @Override
    public void replace(LetterKind kind, byte[] docx) {
        log.note(Act.of(ActKind.TEMPLATE_CHANGED, kind.code(), IssueLetter.sha256(docx)));
        inner.replace(kind, docx);
    }

    @Override
    public void restore(LetterKind kind) {
        log.note(Act.of(ActKind.TEMPLATE_RESTORED, kind.code()));
        inner.restore(kind);
    }
}
