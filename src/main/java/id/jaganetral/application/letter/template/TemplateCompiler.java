package id.jaganetral.application.letter.template;

import id.jaganetral.domain.letter.Paper;
import id.jaganetral.domain.outcome.Outcome;
import id.jaganetral.domain.template.TagUse;
import id.jaganetral.domain.template.TagValues;
import id.jaganetral.domain.template.TemplateProblem;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Turns a document into something that can be filled (port). */
public interface TemplateCompiler {
    /** Refused when the file is no template; the reasons say what to do. */
    Outcome<Compiled> compile(byte[] docx, Paper paper);

    /** A template ready to be filled. */
    interface Compiled {
        /** Every tag with its place. */
        List<TagUse> tags();

        /** What looks wrong but stops nothing. */
        List<TemplateProblem> remarks();

        /**
         * Writes the document and names the tags that had no value.
         *
         * @param instead what stands in the document for a tag that had no value
         */
        Set<String> fill(TagValues values, UnaryOperator<String> instead, OutputStream out) throws IOException;

        /** Writes one document with a letter for each of these values, at least one; see the letters one by one. */
        void fillAll(Iterator<TagValues> everyone, OutputStream out) throws IOException;
    }
}
