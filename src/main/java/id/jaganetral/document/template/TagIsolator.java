package id.jaganetral.document.template;

import id.jaganetral.domain.template.TagKind;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Gives every tag of a paragraph a place of its own: an element {@code tag} that holds the formatting of the tag's
 * first character, whatever runs Word had split it into.
 */
final class TagIsolator {
    static final String TAG = "tag";
    static final String NAME = "name";
    static final String KIND = "kind";
    private static final String XML = "http://www.w3.org/XML/1998/namespace";

    private TagIsolator() {}

    static void in(Element paragraph) {
        ParagraphText text = new ParagraphText(paragraph);
        Matcher matcher = TagPattern.TAG.matcher(text.words());
        List<MatchResult> tags = matcher.results().toList();
        for (int i = tags.size() - 1; i >= 0; i--) {
            MatchResult tag = tags.get(i);
            matcher.reset();
            matcher.find(tag.start());
            isolate(text.spans(), tag, TagPattern.kind(matcher), TagPattern.name(matcher));
        }
        if (!tags.isEmpty()) {
            Word.below(paragraph, element -> Word.is(element, "r") && empty(element))
                    .forEach(Word::remove);
        }
    }

    /** From the last tag to the first, so that the offsets of the earlier ones stay right. */
    private static void isolate(List<ParagraphText.Span> spans, MatchResult tag, TagKind kind, String name) {
        Element marker = null;
        for (ParagraphText.Span span : spans) {
            String words = span.text().getTextContent();
            int from = tag.start() - span.start();
            int to = tag.end() - span.start();
            if (to <= 0 || from >= words.length()) {
                continue;
            }
            if (marker == null) {
                marker = split(span.text(), words.substring(0, from), words.substring(Math.min(to, words.length())));
                marker.setAttribute(NAME, name);
                marker.setAttribute(KIND, kind.name());
            } else {
                write(span.text(), words.substring(Math.min(to, words.length())));
            }
        }
    }

    /** Splits the run round a text: what was before stays, what comes after moves to a new run. */
    private static Element split(Element text, String before, String after) {
        Element run = (Element) text.getParentNode();
        Element properties = Word.child(run, "rPr");
        Element marker = Word.own(run, TAG);
        Element rest = (Element) run.cloneNode(false);
        if (properties != null) {
            marker.appendChild(properties.cloneNode(true));
            rest.appendChild(properties.cloneNode(true));
        }
        Element restText = (Element) text.cloneNode(false);
        write(restText, after);
        rest.appendChild(restText);
        while (text.getNextSibling() != null) {
            rest.appendChild(text.getNextSibling());
        }
        write(text, before);
        Node next = run.getNextSibling();
        run.getParentNode().insertBefore(marker, next);
        run.getParentNode().insertBefore(rest, next);
        return marker;
    }

    private static void write(Element text, String words) {
        text.setTextContent(words);
        text.setAttributeNS(XML, "xml:space", "preserve");
    }

    private static boolean empty(Element run) {
        for (Node child : Word.children(run)) {
            boolean nothing = Word.is(child, "rPr")
                    || !(child instanceof Element)
                    || Word.is(child, "t") && child.getTextContent().isEmpty();
            if (!nothing) {
                return false;
            }
        }
        return true;
    }
}
