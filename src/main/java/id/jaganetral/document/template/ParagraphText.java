package id.jaganetral.document.template;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The words of one paragraph over all its runs, and where each piece of text begins. Paragraphs inside a text box are
 * not part of the paragraph that holds the box.
 */
final class ParagraphText {
    /** A text element and the offset at which it begins. */
    record Span(Element text, int start) {
        int end() {
            return start + text.getTextContent().length();
        }
    }

    private final StringBuilder words = new StringBuilder();
    private final List<Span> spans = new ArrayList<>();

    ParagraphText(Element paragraph) {
        collect(paragraph);
    }

    private void collect(Node node) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (Word.is(child, "p") || Word.is(child, "pPr") || Word.is(child, "rPr")) {
                continue;
            }
            if (Word.is(child, "t") && Word.is(child.getParentNode(), "r")) {
                spans.add(new Span((Element) child, words.length()));
                words.append(child.getTextContent());
            } else if (breaks(child)) {
                words.append('\n');
            } else {
                collect(child);
            }
        }
    }

    /** A tag never reaches over one of these. */
    private static boolean breaks(Node node) {
        return Word.is(node, "tab")
                || Word.is(node, "br")
                || Word.is(node, "cr")
                || Word.is(node, "drawing")
                || Word.is(node, "pict")
                || Word.is(node, "object")
                || Word.is(node, "fldChar");
    }

    String words() {
        return words.toString();
    }

    List<Span> spans() {
        return spans;
    }
}
