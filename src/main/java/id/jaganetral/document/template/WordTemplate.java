package id.jaganetral.document.template;

import id.jaganetral.domain.template.PictureBytes;
import id.jaganetral.domain.template.TagUse;
import id.jaganetral.domain.template.TagValues;
import id.jaganetral.domain.template.TemplateProblem;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A compiled template (templat). Immutable; may be filled any number of times. */
public final class WordTemplate {
    /**
     * Files are the same for the same values, whenever and wherever they are written. Not the first day of 1980: for it
     * the archive would add a time of the machine's zone.
     */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private final Map<String, byte[]> entries;
    private final Map<String, List<Piece>> parts;
    private final Map.Entry<String, ManyInOne> many;
    private final List<TagUse> tags;
    private final List<TemplateProblem> remarks;

    WordTemplate(
            Map<String, byte[]> entries,
            Map<String, List<Piece>> parts,
            Map.Entry<String, ManyInOne> many,
            List<TagUse> tags,
            List<TemplateProblem> remarks) {
        this.entries = entries;
        this.parts = parts;
        this.many = many;
        this.tags = List.copyOf(tags);
        this.remarks = List.copyOf(remarks);
    }

    /** Every tag with its place, in reading order. */
    public List<TagUse> tags() {
        return tags;
    }

    /** What looks wrong but does not stop a letter. */
    public List<TemplateProblem> remarks() {
        return remarks;
    }

    /**
     * Writes the document.
     *
     * @return names of tags that had no value, sorted; they stand in the document in brackets
     */
    public Set<String> fill(TagValues values, OutputStream out) throws IOException {
        return fill(values, WordTemplate::inBrackets, out);
    }

    /**
     * Writes the document.
     *
     * @param instead what stands in the document for a tag that had no value
     * @return names of tags that had no value, sorted
     */
    public Set<String> fill(TagValues values, UnaryOperator<String> instead, OutputStream out) throws IOException {
        return write(
                new Missing(instead),
                out,
                (part, missing, to) -> pieces(parts.get(part), new Scope(values, missing), to));
    }

    /**
     * Writes one document with a letter for each of these values, each on pages of its own. The values are asked for one
     * by one while the document is written, so that any number of them needs no more memory than one.
     *
     * @param everyone at least one; headers and footers show the values of the first
     */
    public void fillAll(Iterator<TagValues> everyone, OutputStream out) throws IOException {
        TagValues first = everyone.next();
        write(new Missing(WordTemplate::inBrackets), out, (part, missing, to) -> {
            if (part.equals(many.getKey())) {
                everyone(first, everyone, missing, to);
            } else {
                pieces(parts.get(part), new Scope(first, missing), to);
            }
        });
    }

    /** Fills one part that has tags. */
    private interface Filling {
        void fill(String part, Missing missing, PartOutput to) throws IOException;
    }

    private Set<String> write(Missing missing, OutputStream out, Filling filling) throws IOException {
        PictureStock pictures = new PictureStock();
        ZipOutputStream zip = new ZipOutputStream(out);
        for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
            if (parts.containsKey(entry.getKey())) {
                part(entry.getKey(), missing, filling, pictures, zip);
            } else if (!relationsOfPart(entry.getKey())) {
                entry(zip, entry.getKey(), entry.getValue());
            }
        }
        pictures(zip, pictures);
        zip.finish();
        zip.flush();
        return missing.names();
    }

    private void everyone(TagValues first, Iterator<TagValues> others, Missing missing, PartOutput to)
            throws IOException {
        ManyInOne body = many.getValue();
        to.raw(body.head());
        pieces(body.content(), new Scope(first, missing), to);
        while (others.hasNext()) {
            to.raw(body.between());
            pieces(body.content(), new Scope(others.next(), missing), to);
        }
        to.raw(body.tail());
    }

    private static String inBrackets(String tag) {
        return "[" + tag + "]";
    }

    private static void pieces(List<Piece> pieces, Scope scope, PartOutput to) throws IOException {
        for (Piece piece : pieces) {
            piece.write(scope, to);
        }
    }

    private static void pictures(ZipOutputStream zip, PictureStock pictures) throws IOException {
        for (Map.Entry<PictureBytes, String> picture : pictures.names().entrySet()) {
            entry(
                    zip,
                    PictureStock.FOLDER + picture.getValue(),
                    picture.getKey().bytes());
        }
    }

    private void relations(String part, PictureStock.Relations relations, ZipOutputStream zip) throws IOException {
        byte[] known = entries.get(relationsOf(part));
        if (known != null || !relations.isEmpty()) {
            entry(zip, relationsOf(part), relations.isEmpty() ? known : relations.addTo(known));
        }
    }

    private void part(String name, Missing missing, Filling filling, PictureStock pictures, ZipOutputStream zip)
            throws IOException {
        PictureStock.Relations relations = new PictureStock.Relations();
        zip.putNextEntry(fresh(name));
        BufferedOutputStream buffered = new BufferedOutputStream(zip, 16_384);
        filling.fill(name, missing, new PartOutput(buffered, pictures, relations));
        buffered.flush();
        zip.closeEntry();
        relations(name, relations, zip);
    }

    private boolean relationsOfPart(String name) {
        return parts.keySet().stream().anyMatch(part -> relationsOf(part).equals(name));
    }

    private static String relationsOf(String part) {
        int slash = part.lastIndexOf('/') + 1;
        return part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
    }

    private static void entry(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        zip.putNextEntry(fresh(name));
        zip.write(bytes);
        zip.closeEntry();
    }

    private static ZipEntry fresh(String name) {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        return entry;
    }
}
