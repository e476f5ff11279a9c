package id.jaganetral.document.letter;

import id.jaganetral.application.letter.template.TemplateCompiler;
import id.jaganetral.document.template.PageSize;
import id.jaganetral.document.template.WordTemplate;
import id.jaganetral.document.template.WordTemplateReader;
import id.jaganetral.domain.letter.Paper;
import id.jaganetral.domain.outcome.Outcome;
import id.jaganetral.domain.template.TagUse;
import id.jaganetral.domain.template.TagValues;
import id.jaganetral.domain.template.TemplateProblem;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Compiles Word templates; the last few stay compiled, because letters of a kind come in rows. */
public final class WordTemplateCompiler implements TemplateCompiler {
    private static final int KEPT = 8;

    private final WordTemplateReader reader = new WordTemplateReader();
    private final Map<Key, Compiled> kept = new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Compiled> eldest) {
            return size() > KEPT;
        }
    };

    private record Key(int hash, Paper paper, byte[] docx) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Key that && paper == that.paper && Arrays.equals(docx, that.docx);
        }

        @Override
        public int hashCode() {
            return hash * 31 + paper.hashCode();
        }
    }

    @Override
    public synchronized Outcome<Compiled> compile(byte[] docx, Paper paper) {
        Key key = new Key(Arrays.hashCode(docx), paper, docx);
        Compiled known = kept.get(key);
        if (known != null) {
            return Outcome.done(known);
        }
        PageSize size = new PageSize(paper.widthMm(), paper.heightMm());
        return reader.read(docx, Optional.of(size)).map(template -> {
            Compiled compiled = new Filled(template);
            kept.put(key, compiled);
            return compiled;
        });
    }

    private record Filled(WordTemplate template) implements Compiled {
        @Override
        public List<TagUse> tags() {
            return template.tags();
        }

        @Override
        public List<TemplateProblem> remarks() {
            return template.remarks();
        }

        @Override
        public Set<String> fill(TagValues values, UnaryOperator<String> instead, OutputStream out) throws IOException {
            return template.fill(values, instead, out);
        }

        @Override
        public void fillAll(Iterator<TagValues> everyone, OutputStream out) throws IOException {
            template.fillAll(everyone, out);
        }
    }
}
