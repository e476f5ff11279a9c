package id.jaganetral.document.template;

import id.jaganetral.domain.outcome.Message;
import id.jaganetral.domain.template.TagKind;
import id.jaganetral.domain.template.TemplateProblem;
import id.jaganetral.domain.template.TemplateProblem.Kind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Finds what each loop or condition embraces and wraps it into an element {@code loop}: runs within a paragraph,
 * paragraphs within a cell or the body, or rows of a table. A paragraph or row that held only the tag goes.
 */
final class LoopBinder {
    static final String LOOP = "loop";

    private final List<TemplateProblem> problems = new ArrayList<>();

    List<TemplateProblem> bind(Document part) {
        List<Element> tags = Word.below(part, element -> Word.isOwn(element, TagIsolator.TAG));
        Deque<Element> open = new ArrayDeque<>();
        List<Element[]> pairs = new ArrayList<>();
        for (Element tag : tags) {
            switch (kind(tag)) {
                case OPEN, OPEN_INVERTED -> open.push(tag);
                case CLOSE -> close(tag, open, pairs);
                default -> {
                    continue;
                }
            }
        }
        open.forEach(tag -> problem(Kind.UNCLOSED, "letter.template.unclosed", tag));
        if (problems.isEmpty()) {
            pairs.forEach(pair -> wrap(pair[0], pair[1]));
        }
        return problems;
    }

    private void close(Element tag, Deque<Element> open, List<Element[]> pairs) {
        String name = name(tag);
        if (open.stream().noneMatch(element -> name(element).equals(name))) {
            problem(Kind.UNOPENED, "letter.template.unopened", tag);
            return;
        }
        while (!name(open.peek()).equals(name)) {
            problem(Kind.UNCLOSED, "letter.template.unclosed", open.pop());
        }
        pairs.add(new Element[] {open.pop(), tag});
    }

    private void problem(Kind kind, String key, Element tag) {
        problems.add(new TemplateProblem(kind, name(tag), Message.of(key, name(tag))));
    }

    private static void wrap(Element open, Element close) {
        Node common = commonParent(open, close);
        Element loop = Word.own(open, LOOP);
        loop.setAttribute(TagIsolator.NAME, name(open));
        loop.setAttribute(TagIsolator.KIND, kind(open).name());
        if (Word.is(common, "tr")) {
            common.getParentNode().insertBefore(loop, common);
            loop.appendChild(common);
            dropTag(open);
            dropTag(close);
            return;
        }
        Node first = childOf(common, open);
        Node last = childOf(common, close);
        common.insertBefore(loop, first);
        for (Node node = first; node != null; ) {
            Node next = node == last ? null : node.getNextSibling();
            loop.appendChild(node);
            node = next;
        }
        dropTag(open);
        dropTag(close);
    }

    /** Removes a tag, and the paragraph or row that held nothing else. */
    private static void dropTag(Element tag) {
        Element paragraph = above(tag, "p");
        Element row = above(tag, "tr");
        Node before = tag.getParentNode();
        before.removeChild(tag);
        if (row != null && Word.isOwn(row.getParentNode(), LOOP) && nothingIn(row)) {
            Word.remove(row);
        } else if (paragraph != null && nothingIn(paragraph) && mayGo(paragraph)) {
            forgetBookmarks(paragraph);
            Word.remove(paragraph);
        }
    }

    private static boolean nothingIn(Element block) {
        return Word.below(
                        block,
                        element -> Word.is(element, "r")
                                || Word.isOwn(element, TagIsolator.TAG)
                                || Word.isOwn(element, LOOP)
                                || Word.is(element, "sectPr"))
                .isEmpty();
    }

    /** A cell needs a paragraph at its end, and so does what follows a table. */
    private static boolean mayGo(Element paragraph) {
        Node parent = paragraph.getParentNode();
        if (!Word.is(parent, "tc") && !Word.is(parent, "txbxContent")) {
            return true;
        }
        Node next = element(paragraph.getNextSibling(), true);
        Node previous = element(paragraph.getPreviousSibling(), false);
        return next != null || Word.is(previous, "p") || Word.isOwn(previous, LOOP);
    }

    private static Node element(Node node, boolean forward) {
        Node found = node;
        while (found != null && !(found instanceof Element)) {
            found = forward ? found.getNextSibling() : found.getPreviousSibling();
        }
        return found;
    }

    private static void forgetBookmarks(Element paragraph) {
        List<String> ids = Word.below(
                        paragraph, element -> element.getLocalName().startsWith("bookmark"))
                .stream()
                .map(LoopBinder::id)
                .toList();
        if (!ids.isEmpty()) {
            Word.below(
                            paragraph.getOwnerDocument(),
                            element -> element.getLocalName().startsWith("bookmark") && ids.contains(id(element)))
                    .forEach(Word::remove);
        }
    }

    private static String id(Element bookmark) {
        return bookmark.getAttributeNS(bookmark.getNamespaceURI(), "id");
    }

    private static Element above(Node node, String localName) {
        Node found = node.getParentNode();
        while (found != null && !Word.is(found, localName)) {
            found = found.getParentNode();
        }
        return (Element) found;
    }

    private static Node commonParent(Node one, Node other) {
        for (Node parent = one.getParentNode(); parent != null; parent = parent.getParentNode()) {
            if (childOf(parent, other) != null) {
                return parent;
            }
        }
        throw new IllegalStateException("tags of one part have a common parent");
    }

    /** The child of the parent that is the node or holds it. */
    private static Node childOf(Node parent, Node node) {
        Node child = node;
        while (child != null && child.getParentNode() != parent) {
            child = child.getParentNode();
        }
        return child;
    }

    static TagKind kind(Element tag) {
        return TagKind.valueOf(tag.getAttribute(TagIsolator.KIND));
    }

    static String name(Element tag) {
        return tag.getAttribute(TagIsolator.NAME);
    }
}
