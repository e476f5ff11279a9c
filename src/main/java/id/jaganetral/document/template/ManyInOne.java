package id.jaganetral.document.template;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The body of a document in pieces, so that it can be written many times in one file: each time on a page of its own,
 * with its own page numbers.
 *
 * @param head everything before the first paragraph
 * @param content what is repeated
 * @param between the end of a section
 * @param tail the last section and everything after it
 */
record ManyInOne(byte[] head, List<Piece> content, byte[] between, byte[] tail) {
    /** What follows the page numbering in the settings of a section. */
    private static final Set<String> AFTER_NUMBERING = Set.of(
            "cols",
            "formProt",
            "vAlign",
            "noEndnote",
            "titlePg",
            "textDirection",
            "bidi",
            "rtlGutter",
            "docGrid",
            "printerSettings",
            "sectPrChange");

    /** Divides a prepared main part; empty for parts that have no body. */
    static Optional<ManyInOne> of(Document part) {
        Element root = part.getDocumentElement();
        Element body = Word.child(root, "body");
        if (body == null) {
            return Optional.empty();
        }
        Element section = Word.child(body, "sectPr");
        if (section == null) {
            section = part.createElementNS(body.getNamespaceURI(), "w:sectPr");
            body.appendChild(section);
        }
        startAtOne(section);
        byte[] settings = PieceCompiler.bytes(section);
        String empty = "<w:p><w:pPr><w:spacing w:before=\"0\" w:after=\"0\" w:line=\"20\" w:lineRule=\"exact\"/>";
        return Optional.of(new ManyInOne(
                PieceCompiler.opening(root, body),
                PieceCompiler.content(body, section),
                join(empty.getBytes(StandardCharsets.UTF_8), settings, "</w:pPr></w:p>"),
                join(settings, new byte[0], PieceCompiler.closing(root, body))));
    }

    private static void startAtOne(Element section) {
        Element numbering = Word.child(section, "pgNumType");
        if (numbering == null) {
            numbering = section.getOwnerDocument().createElementNS(section.getNamespaceURI(), "w:pgNumType");
            Node next = section.getFirstChild();
            while (next != null && !AFTER_NUMBERING.contains(String.valueOf(next.getLocalName()))) {
                next = next.getNextSibling();
            }
            section.insertBefore(numbering, next);
        }
        numbering.setAttributeNS(section.getNamespaceURI(), "w:start", "1");
    }

    private static byte[] join(byte[] one, byte[] two, String end) {
        byte[] last = end.getBytes(StandardCharsets.UTF_8);
        byte[] all = new byte[one.length + two.length + last.length];
        System.arraycopy(one, 0, all, 0, one.length);
        System.arraycopy(two, 0, all, one.length, two.length);
        System.arraycopy(last, 0, all, one.length + two.length, last.length);
        return all;
    }
}
