package id.jaganetral.document.template;

import id.jaganetral.domain.outcome.Message;
import id.jaganetral.domain.outcome.Outcome;
import id.jaganetral.domain.outcome.Reason;
import id.jaganetral.domain.template.TagKind;
import id.jaganetral.domain.template.TagUse;
import id.jaganetral.domain.template.TemplateProblem;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** Reads and compiles a template; says in a sentence why a file is none. */
public final class WordTemplateReader {
    private static final String TYPES = "[Content_Types].xml";

    /** For the paper the template was made for. */
    public Outcome<WordTemplate> read(byte[] file) {
        return read(file, Optional.empty());
    }

    public Outcome<WordTemplate> read(byte[] file, Optional<PageSize> paper) {
        try {
            return compile(DocxPackage.read(file), paper);
        } catch (DocxPackage.Unusable unusable) {
            return Outcome.refused(Reason.of(Message.of(unusable.getMessage())));
        } catch (SAXException | IOException unreadable) {
            return damaged();
        }
    }

    private static Outcome<WordTemplate> compile(DocxPackage docx, Optional<PageSize> paper)
            throws SAXException, IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>(docx.entries());
        if (!entries.containsKey(TYPES)) {
            return damaged();
        }
        Map<String, List<Piece>> parts = new LinkedHashMap<>();
        List<TagUse> tags = new ArrayList<>();
        List<TemplateProblem> problems = new ArrayList<>();
        Optional<Map.Entry<String, ManyInOne>> many = Optional.empty();
        for (String name : docx.textParts()) {
            Document part = XmlParts.parse(entries.get(name));
            ChangesAccepted.in(part);
            paper.ifPresent(size -> size.applyTo(part));
            TagPlaces places = new TagPlaces(name, part);
            tags.addAll(places.tags());
            problems.addAll(places.strayBraces());
            Word.below(part, element -> Word.is(element, "p")).forEach(TagIsolator::in);
            problems.addAll(new LoopBinder().bind(part));
            if (problems.stream().noneMatch(problem -> problem.kind().stops())) {
                parts.put(name, PieceCompiler.compile(part));
                many = many.or(() -> ManyInOne.of(part).map(body -> Map.entry(name, body)));
            }
        }
        List<Reason> reasons = TemplateProblem.stopping(problems, tags);
        if (!reasons.isEmpty()) {
            return Outcome.refused(reasons);
        }
        if (tags.stream().anyMatch(tag -> tag.kind() == TagKind.PICTURE)) {
            entries.put(TYPES, withPictureTypes(entries.get(TYPES)));
        }
        return many.map(body -> Outcome.done(new WordTemplate(entries, parts, body, tags, problems)))
                .orElseGet(WordTemplateReader::damaged);
    }

    private static Outcome<WordTemplate> damaged() {
        return Outcome.refused(Reason.of(Message.of("letter.template.damaged")));
    }

    /** Tells the package that it may hold PNG and JPEG files. */
    private static byte[] withPictureTypes(byte[] types) throws SAXException, IOException {
        Document document = XmlParts.parse(types);
        Element top = document.getDocumentElement();
        for (String extension : List.of("png", "jpeg")) {
            boolean known = !Word.below(
                            top,
                            element -> element.getLocalName().equals("Default")
                                    && element.getAttribute("Extension").equalsIgnoreCase(extension))
                    .isEmpty();
            if (!known) {
                Element added = document.createElementNS(top.getNamespaceURI(), "Default");
                added.setAttribute("Extension", extension);
                added.setAttribute("ContentType", "image/" + extension);
                top.insertBefore(added, top.getFirstChild());
            }
        }
        return ((Piece.Literal) PieceCompiler.compile(document).get(0)).bytes();
    }
}
